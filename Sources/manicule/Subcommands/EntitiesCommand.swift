import ArgumentParser
import Articles
import Entities
import Marginalia

struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List the people, places and organisations of articles.")

  @Argument(help: "The articles, or - for standard input.", completion: .file())
  var articles: [String]

  @Option(help: "How to write the list.")
  var format: ReportFormat = .text

  func run() throws {
    let tagger = EntityTagger()
    var reports: [JSONValue] = []
    try Subcommand.forEach(articles) { path in
      let article = try Subcommand.read(path)
      let entities = tagger.entities(in: article)
      switch format {
      case .text:
        if articles.count > 1 { Output.writeForeign("\(path)\n") }
        Output.writeForeign(text(of: entities))
      case .json: reports.append(json(of: entities, in: article, at: path))
      }
      return .done
    } atEnd: {
      format.write(reports)
    }
  }

  /// A line for each entity: its type, how often it is mentioned, its name and other forms.
  private func text(of entities: [Entity]) -> String {
    let rows = entities.map { entity in
      let others = entity.aliases.filter { $0 != entity.name }
      let forms = others.isEmpty ? "" : "  (\(others.joined(separator: ", ")))"
      let type = entity.type.rawValue
      let count = String(entity.mentions.count)
      return type + String(repeating: " ", count: max(1, 14 - type.count))
        + String(repeating: " ", count: max(0, 4 - count.count))
        + "\(count)  \(entity.name)\(forms)\n"
    }
    return rows.joined()
  }

  private func json(of entities: [Entity], in article: Article, at path: String) -> JSONValue {
    let index = CodePointIndex(article.text)
    return [
      "article": .string(path),
      "entities": .array(
        entities.map { entity in
          [
            "name": .string(entity.name), "type": .string(entity.type.rawValue),
            "aliases": .array(entity.aliases.map { .string($0) }),
            "mentions": .array(
              entity.mentions.map { mention in
                [
                  "start": JSONValue(index.codePoint(atByte: mention.span.start)),
                  "end": JSONValue(index.codePoint(atByte: mention.span.end)),
                  "text": .string(String(article[mention.span])),
                ]
              }),
          ]
        }),
    ]
  }
}

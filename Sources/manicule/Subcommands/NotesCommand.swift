import ArgumentParser
import Articles
import Exchange
import Marginalia

struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "List the highlights and notes of articles, in the order of the text.")

  @Argument(help: "The articles.", completion: .file())
  var articles: [String]

  @Option(help: "How to write the list.")
  var format: ReportFormat = .text

  @Option(help: "Only notes with this tag, with # before it or without; given again, all of them.")
  var tag: [String] = []

  @Option(help: "Only highlights of this colour.")
  var color: HighlightColor?

  @Option(help: "Only those whose note, tags or words match this regular expression (PCRE2).")
  var grep: String?

  func run() throws {
    let pattern = try grep.map(compiled)
    var reports: [JSONValue] = []
    try Subcommand.forEach(articles) { path in
      let opened = try Subcommand.open(path)
      let chosen = opened.store.annotations.filter { matches($0, pattern, in: opened.article) }
      let notes = ArticleNotes(chosen, of: opened.article, path: path)
      switch format {
      case .json: reports.append(notes.json)
      case .text:
        if articles.count > 1 { Output.writeForeign("\(path)\n\n") }
        Output.writeForeign(notes.text)
        if articles.count > 1 { Output.write("\n") }
      }
      return chosen.contains { $0.isToBeChecked() } ? .look : opened.status
    } atEnd: {
      format.write(reports)
    }
  }

  private func compiled(_ pattern: String) throws -> Pattern {
    do { return try Pattern(pattern) } catch { throw Failure.wrongUse(error.description) }
  }

  private func matches(
    _ placed: PlacedAnnotation, _ pattern: Pattern?, in article: Article
  ) -> Bool {
    let annotation = placed.annotation
    let words = annotation.tagWords
    guard tag.allSatisfy({ $0.tagWord.map(words.contains) ?? false }),
      color == nil || annotation.color == color
    else { return false }
    let passage =
      placed.placement.span.map { String(article[$0]) } ?? annotation.coveredQuote?.exact
    let texts = [annotation.note, passage].compactMap { $0 } + annotation.tags
    return pattern.map { pattern in texts.contains(where: pattern.matches) } ?? true
  }
}

extension HighlightColor: ExpressibleByArgument {
  /// Whatever the case.
  package init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

import ArgumentParser
import Exchange
import Marginalia

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the notes of articles out; the same notes give the same bytes.")

  @Argument(help: "The articles.", completion: .file())
  var articles: [String]

  @Option(help: "The format.")
  var format: ExportFormat = .markdown

  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, replaced if it exists; without it, standard output.",
    completion: .file())
  var output: String?

  func run() throws {
    var parts: [String] = []
    var reports: [JSONValue] = []
    var sources: [FilePath] = []
    try Subcommand.forEach(articles) { path in
      let opened = try Subcommand.open(path)
      sources += [FilePath(path).resolved, FilePath(opened.file.path).resolved]
      let notes = ArticleNotes(opened.store.annotations, of: opened.article, path: path)
      if format == .json {
        reports.append(notes.json)
      } else {
        parts.append(format.text(of: notes))
      }
      return opened.store.annotations.contains { $0.isToBeChecked() }
        ? .look : opened.status
    } atEnd: {
      if format == .json {
        let report = reports.count == 1 ? reports[0] : JSONValue.array(reports)
        parts = [String(decoding: report.bytes, as: UTF8.self)]
      }
      try write(parts.joined(separator: "\n"), unlessTo: sources)
    }
  }

  private func write(_ text: String, unlessTo sources: [FilePath]) throws {
    guard let output else { return Output.writeForeign(text) }
    guard !sources.contains(FilePath(output).resolved) else {
      throw Failure.wrongUse("“\(output)” is an article or its notes file; name another one.")
    }
    do {
      try SmallFile.write(text, to: output)
    } catch {
      throw Failure(
        status: .unreadable, description: "“\(output)” could not be written: \(error.reason).")
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

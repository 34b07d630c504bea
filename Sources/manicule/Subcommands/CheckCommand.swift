import ArgumentParser
import Articles
import Marginalia

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell where each annotation stands now; changes nothing.",
    discussion: """
      exact: as it was made. moved: the same words elsewhere. changed: other words, to be checked. \
      accepted: other words that were accepted (in JSON, exact or moved with "accepted"). \
      orphaned: not found. whole: on the whole article.

      For a folder: the notes in it, and in the folders in it, whose article is not there, and the \
      article that they fit.

      Ends with 1 where an annotation is changed or orphaned, or notes are without their article.
      """)

  @Argument(help: "The articles, or folders.", completion: .file())
  var articles: [String]

  @Option(help: "How to write the report.")
  var format: ReportFormat = .text

  func run() throws {
    var reports: [JSONValue] = []
    try Subcommand.forEach(articles) { path in
      if FilePath(path).isFolder {
        let report = FolderReport(folder: path, findings: FolderCheck(folder: path).findings())
        switch format {
        case .text: Output.writeForeign(report.text)
        case .json: reports.append(report.json)
        }
        return report.findings.isEmpty ? .done : .look
      }
      let opened = try Subcommand.open(path)
      switch format {
      case .text: report(opened)
      case .json: reports.append(json(of: opened))
      }
      let isUnsettled = opened.store.annotations.contains {
        $0.isToBeChecked([.orphaned, .changed])
      }
      return isUnsettled ? .look : opened.status
    } atEnd: {
      format.write(reports)
    }
  }

  private func report(_ opened: OpenedArticle) {
    let placed = opened.store.annotations
    if articles.count > 1 { Output.writeForeign("\(opened.path)\n") }
    if placed.isEmpty { Output.write("No annotations.\n") }
    for annotation in placed {
      let state = annotation.isAccepted ? "accepted" : annotation.placement.state.rawValue
      let words =
        annotation.placement.span.map { String(opened.article[$0]) }
        ?? annotation.annotation.coveredQuote?.exact
      var line = state + String(repeating: " ", count: max(1, 10 - state.count))
      line += "\(annotation.id)  \(words.map { Excerpt.of($0, columns: 60) } ?? "")"
      if let former = annotation.formerWords {
        line += "  was: \(Excerpt.of(former, columns: 60))"
      }
      Output.writeForeign(line + "\n")
    }
  }

  private func json(of opened: OpenedArticle) -> JSONValue {
    let article = opened.article
    let index = CodePointIndex(article.text)
    return [
      "article": .string(opened.path), "sidecar": .string(opened.file.path),
      "annotations": .array(
        opened.store.annotations.map { placed in
          let span = placed.placement.span
          return [
            "id": .string(placed.id.iri), "state": .string(placed.placement.state.rawValue),
            "start": span.map { JSONValue(index.codePoint(atByte: $0.start)) } ?? .null,
            "end": span.map { JSONValue(index.codePoint(atByte: $0.end)) } ?? .null,
            "text": span.map { .string(String(article[$0])) } ?? .null,
            "quote": placed.annotation.quote.map { .string($0.exact) } ?? .null,
            "accepted": .bool(placed.isAccepted),
            "score": .number("\(placed.placement.score)"),
          ]
        }),
    ]
  }
}

import Articles
import Marginalia

extension ArticleNotes {
  /// A Markdown document for note-taking programs such as Obsidian: front matter, notes on the
  /// whole article, then each passage as a block quote under the heading it stands under, its
  /// note below, then colour and tags; then what was not found again, and names that were corrected.
  ///
  /// The same notes give the same bytes. Article text is escaped; notes are Markdown already.
  package var markdown: String {
    var parts = [frontMatter, "# \(title.markdownEscaped)"]
    let orphans = notes.filter { $0.placement.state == .orphaned }
    parts += notes.filter { $0.placement.state == .whole }.flatMap(self.parts)
    var heading: Int?
    for note in notes {
      guard let span = note.placement.span else { continue }
      let current = headingBlock(at: span.start)
      if let current, current != heading { parts.append(markdown(heading: current)) }
      heading = current
      parts += self.parts(of: note)
    }
    if !orphans.isEmpty {
      parts.append("## Not found in the article")
      parts.append("These passages are not in the article as it is today.")
      parts += orphans.flatMap(self.parts)
    }
    parts += correctionsMarkdown
    return parts.joined(separator: "\n\n").controlsVisible + "\n"
  }

  private var frontMatter: String {
    let metadata = article.metadata
    var lines = ["---", "title: \(title.yamlQuoted)"]
    if !metadata.authors.isEmpty {
      lines.append("author: [\(metadata.authors.map(\.yamlQuoted).joined(separator: ", "))]")
    }
    if let date = metadata.date { lines.append("date: \(date.yamlQuoted)") }
    if let source = metadata.source { lines.append("source: \(source.yamlQuoted)") }
    lines += ["article: \(fileName.yamlQuoted)", "exported-from: \"Manicule\"", "---"]
    return lines.joined(separator: "\n")
  }

  private func parts(of note: PlacedAnnotation) -> [String] {
    let annotation = note.annotation
    var about = annotation.color.map { ["*\($0.rawValue)*"] } ?? []
    if case .bookmark = annotation.kind {
      about.append("*bookmark\(annotation.kind.letter.map { " \($0.markdownEscaped)" } ?? "")*")
    }
    if let former = note.formerWords?.onOneLine.markdownEscaped {
      about.append(
        note.isAccepted
          ? "*other words were accepted; first selected were: \(former)*"
          : "*the words have changed since; they were: \(former)*")
    }
    about += annotation.tags.compactMap(\.obsidianTag).map { "#\($0)" }
    let quote = wordsToShow(of: note).map(markdown(quoting:)) ?? orphanedQuote(annotation)
    return [quote, annotation.note, about.isEmpty ? nil : about.joined(separator: " ")]
      .compactMap { $0 }
  }

  private func orphanedQuote(_ annotation: Annotation) -> String? {
    annotation.coveredQuote.map { quote in
      blockQuote(quote.exact.split(separator: "\n\n").map { String($0).markdownEscaped })
    }
  }

  private func markdown(quoting span: TextSpan) -> String {
    let first = article.blockIndex(at: span.start) ?? 0
    let paragraphs = article.blocks[first...].prefix { $0.span.start < span.end }
      .compactMap { block in
        block.span.intersection(span).map { markdown(article[$0], block.newlines) }
      }
    return blockQuote(paragraphs.isEmpty ? [String(article[span]).markdownEscaped] : paragraphs)
  }

  private func markdown(_ text: Substring, _ newlines: Block.Newlines) -> String {
    switch newlines {
    case .spaces: String(text).markdownEscaped
    case .breaks:
      text.split(separator: "\n").map { String($0).markdownEscaped }.joined(separator: "\\\n")
    }
  }

  private func blockQuote(_ paragraphs: [String]) -> String {
    paragraphs.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  private func markdown(heading index: Int) -> String {
    let block = article.blocks[index]
    guard case .heading(let level) = block.kind else { return "" }
    let marks = String(repeating: "#", count: min(6, level + 1))
    return "\(marks) \(String(article[block.span]).markdownEscaped)"
  }

  /// The heading that the byte at `offset` stands under; nil before the first.
  private func headingBlock(at offset: Int) -> Int? {
    guard let last = article.blockIndex(at: offset) else { return nil }
    return article.blocks[...last].lastIndex {
      if case .heading = $0.kind { true } else { false }
    }
  }
}

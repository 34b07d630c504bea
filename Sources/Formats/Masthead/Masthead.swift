import Articles

/// The head of a plain text: its title, who wrote it, when and where it appeared.
struct Masthead {
  /// Title and bylines.
  private(set) var blocks: [Block] = []
  private(set) var metadata = Metadata()
  /// The line after the head.
  private(set) var end = 0

  /// More lines than a head has.
  private static let mostLines = 8

  init(_ text: PlainText, wrapWidth: Int?) {
    let titles = TitleFinder(text: text, wrapWidth: wrapWidth)
    for _ in 0..<Self.mostLines {
      guard let index = text.nextText(from: end) else { return }
      if let detail = MastheadLine(text, index) {
        add(detail, text.lines[index].span)
        end = index + 1
      } else if metadata.title == nil, let title = titles.title(at: index) {
        let span = text.lines[index].span.union(text.lines[title.last].span)
        metadata.title = text.words(of: span)
        blocks.append(Block(.title, span: span))
        end = title.end
      } else if isSubtitle(index, in: text) {
        blocks.append(Block(.paragraph, span: text.lines[index].span))
        end = index + 1
      } else {
        return
      }
    }
  }

  /// Whether the line stands between the title and a line that names the authors.
  private func isSubtitle(_ index: Int, in text: PlainText) -> Bool {
    guard blocks.map(\.kind) == [.title], let next = text.nextText(from: index + 1) else {
      return false
    }
    return text.lines[index].columns <= 300 && MastheadLine(text, next)?.authors.isEmpty == false
  }

  private mutating func add(_ detail: MastheadLine, _ span: TextSpan) {
    blocks.append(Block(.byline, span: span))
    metadata.authors += detail.authors.filter { !metadata.authors.contains($0) }
    metadata.title = metadata.title ?? detail.title
    metadata.date = metadata.date ?? detail.date
    metadata.source = metadata.source ?? detail.source
    metadata.language = metadata.language ?? detail.language
  }
}

extension PlainText {
  /// The first line with text at `index` or after it; nil at the end.
  func nextText(from index: Int) -> Int? {
    lines[min(index, lines.count)...].firstIndex { !$0.isBlank }
  }

  /// The words of `span` with one space between them.
  func words(of span: TextSpan) -> String {
    string(span).onOneLine
  }
}

import Articles

/// Tells whether a text begins with its title.
struct TitleFinder {
  let text: PlainText
  let wrapWidth: Int?

  /// The last line of the title that begins on the line at `index`, and the line after it with its
  /// underline; nil where a paragraph begins.
  func title(at index: Int) -> (last: Int, end: Int)? {
    let line = text.lines[index]
    guard line.columns <= 150, text.opening(line) != .lowercase, !text.isRule(line),
      LineMarker.find(text, line) == nil, !text.bytes[line.span.range].contains(UInt8(ascii: "@"))
    else { return nil }
    if text.underlinedLevel(index, before: text.lines.count) != nil { return (index, index + 2) }
    guard let next = text.nextText(from: index + 1) else { return nil }
    if let last = lastLineBeforeByline(from: index) { return (last, last + 1) }
    guard !endsStatement(line), stands(line, above: text.lines[next], apart: next > index + 1)
    else { return nil }
    return (index, index + 1)
  }

  /// A title over one to three lines that a byline follows.
  private func lastLineBeforeByline(from index: Int) -> Int? {
    for last in index..<min(index + 3, text.lines.count) {
      let line = text.lines[last]
      guard !line.isBlank, line.columns <= 150, !endsStatement(line),
        let next = text.nextText(from: last + 1)
      else { return nil }
      if MastheadLine(text, next) != nil { return last }
    }
    return nil
  }

  private func stands(_ line: SourceLine, above next: SourceLine, apart: Bool) -> Bool {
    if apart { return line.columns <= 100 }
    return wrapWidth == nil && next.columns > max(60, line.columns)
      && text.endsSentence(next) && !text.endsSentence(line)
  }

  /// Questions and exclamations may be titles; what ends in another mark is none.
  private func endsStatement(_ line: SourceLine) -> Bool {
    guard let last = text.string(line.span).last(where: { !"\"'”’»)]*_".contains($0) }) else {
      return true
    }
    return ".,;:。،؛…।".contains(last)
  }
}

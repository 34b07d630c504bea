import Articles

/// Tells what the lines of a stretch without blank lines are: one paragraph, several, verse, columns.
///
/// A wrong join is worse than a kept break: lines are joined only where the file
/// was wrapped and the line left no room for the word that follows.
struct Prose {
  let text: PlainText
  /// Where the file was wrapped; nil for a file whose lines are paragraphs.
  let wrapWidth: Int?
  /// Whether lines that stand together without being wrapped do so on purpose: the file has blank
  /// lines, or no long ones.
  let keepsShortLinesTogether: Bool

  func blocks(_ lines: Range<Int>) -> [Block] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [block(lines, .spaces)] }
    let base = text.lines[lines].reduce(Int.max) { min($0, $1.indent) }
    let joins = lines.dropLast().map { join(text.lines[$0], text.lines[$0 + 1], base: base) }
    let joined = joins.count { $0 == .sure || $0 == .likely }
    let breaks = joins.count { $0 == .none }
    if joined + joins.count(where: { $0 == .indented }) == joins.count, joined > 0 {
      return pieces(lines, joins)
    }
    if isColumns(lines) { return [code(lines)] }
    let sure = joins.count { $0 == .sure }
    if joined > 0, sure * 2 >= joined, joined >= breaks { return pieces(lines, joins) }
    return isVerse(lines) ? [block(lines, .breaks)] : lines.map { block($0..<$0 + 1, .spaces) }
  }

  /// What a line feed is between two lines.
  private enum Join {
    /// The sentence goes on.
    case sure
    /// The line is full.
    case likely
    case none
    /// The next line is indented as the first of a paragraph.
    case indented
  }

  /// Whether the file was wrapped between the two lines.
  func joins(_ line: SourceLine, with next: SourceLine) -> Bool {
    let join = join(line, next, base: next.indent)
    return join == .sure || join == .likely
  }

  /// `base` is the smallest indent around.
  private func join(_ line: SourceLine, _ next: SourceLine, base: Int) -> Join {
    guard let wrapWidth else { return .none }
    if next.indent >= base + 2, text.endsSentence(line) { return .indented }
    guard !text.endsIdeographic(line), text.opening(next) != .ideographic,
      line.width <= wrapWidth + WrapWidth.slack(wrapWidth) || text.isOneWord(line)
    else { return .none }
    if text.continues(line, with: next) { return line.width * 2 >= wrapWidth ? .sure : .none }
    let room = wrapWidth - line.width - 1
    return text.firstWordColumns(next) > room ? .likely : .none
  }

  /// A block for every run of joined lines.
  private func pieces(_ lines: Range<Int>, _ joins: [Join]) -> [Block] {
    var blocks: [Block] = []
    var start = lines.lowerBound
    for (index, join) in zip(lines, joins) where join == .none || join == .indented {
      blocks.append(block(start..<index + 1, .spaces))
      start = index + 1
    }
    blocks.append(block(start..<lines.upperBound, .spaces))
    return blocks
  }

  /// Short lines that mostly do not end sentences: verse, an address, a list without marks.
  private func isVerse(_ lines: Range<Int>) -> Bool {
    guard keepsShortLinesTogether else { return false }
    let inner = text.lines[lines.dropLast()]
    guard text.lines[lines].allSatisfy({ $0.width <= 80 }) else { return false }
    return inner.count { text.endsSentence($0) } * 2 < inner.count
  }

  /// Lines whose words are set in columns, which joining or wrapping would spoil.
  private func isColumns(_ lines: Range<Int>) -> Bool {
    text.lines[lines].count { hasGap($0) } * 2 > lines.count
  }

  /// Whether there is a tab or a run of three spaces in the line.
  private func hasGap(_ line: SourceLine) -> Bool {
    var spaces = 0
    for byte in text.bytes[line.span.range] {
      spaces = byte == 0x20 ? spaces + 1 : 0
      if byte == 0x09 || spaces == 3 { return true }
    }
    return false
  }

  private func block(_ lines: Range<Int>, _ newlines: Block.Newlines) -> Block {
    let first = text.lines[lines.lowerBound]
    let last = text.lines[lines.upperBound - 1]
    return Block(
      .paragraph, span: TextSpan(start: first.span.start, end: last.span.end), newlines: newlines)
  }

  private func code(_ lines: Range<Int>) -> Block {
    let first = text.lines[lines.lowerBound]
    let last = text.lines[lines.upperBound - 1]
    return Block(
      .code(language: nil), span: TextSpan(start: first.start, end: last.span.end),
      newlines: .breaks)
  }
}

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

  /// Lines that make one block.
  struct Piece: Equatable {
    var lines: Range<Int>
    var kind: Kind

    enum Kind {
      /// A paragraph, wrapped or on one line.
      case joined
      /// Verse, an address.
      case kept
      /// A table set with spaces.
      case columns
    }
  }

  /// What `lines`, none of them blank, are made of. O(n).
  func pieces(_ lines: Range<Int>) -> [Piece] {
    guard lines.count > 1 else { return lines.isEmpty ? [] : [Piece(lines: lines, kind: .joined)] }
    if isSetIn(lines), !isColumns(lines) { return [Piece(lines: lines, kind: .kept)] }
    let base = text.lines[lines].reduce(Int.max) { min($0, $1.indent) }
    let joins = lines.dropLast().map { join(text.lines[$0], text.lines[$0 + 1], base: base) }
    let sure = joins.count { $0 == .sure }
    let joined = sure + joins.count { $0 == .likely }
    let breaks = joins.count { $0 == .none || $0 == .possible }
    if joined > 0, breaks == 0 { return pieces(lines, joins) }
    if isColumns(lines) { return [Piece(lines: lines, kind: .columns)] }
    if joined > 0, sure * 2 >= joined, joined >= breaks { return pieces(lines, joins) }
    return isVerse(lines)
      ? [Piece(lines: lines, kind: .kept)]
      : lines.map { Piece(lines: $0..<$0 + 1, kind: .joined) }
  }

  /// Whether the file was wrapped between the two lines.
  func joins(_ line: SourceLine, with next: SourceLine) -> Bool {
    let join = join(line, next, base: next.indent)
    return join == .sure || join == .likely
  }

  /// What a line feed is between two lines.
  private enum Join {
    /// The sentence goes on.
    case sure
    /// The line is full.
    case likely
    /// The line is long and ends no sentence: joined where most lines around are.
    case possible
    case none
    /// The next line is indented as the first of a paragraph.
    case indented
  }

  /// `base` is the smallest indent around.
  private func join(_ line: SourceLine, _ next: SourceLine, base: Int) -> Join {
    guard let wrapWidth else { return .none }
    if next.indent >= base + 2, text.endsSentence(line) { return .indented }
    let opening = text.opening(next, after: line)
    guard !text.endsUnspaced(line), opening != .unspaced,
      line.width <= wrapWidth + WrapWidth.slack(wrapWidth) || text.isOneWord(line)
    else { return .none }
    let isLong = line.width * 4 >= wrapWidth * 3
    if text.continues(line, opening) { return isLong ? .sure : .none }
    if text.firstWordColumns(next) > wrapWidth - line.width - 1 { return .likely }
    return isLong && !text.endsSentence(line) ? .possible : .none
  }

  /// A piece for every run of joined lines; short lines between them that were kept apart stay
  /// together, as an address does under a letter.
  private func pieces(_ lines: Range<Int>, _ joins: [Join]) -> [Piece] {
    var pieces: [Piece] = []
    var start = lines.lowerBound
    for (index, join) in zip(lines, joins + [.none]) where join == .none || join == .indented {
      let piece = Piece(lines: start..<index + 1, kind: .joined)
      start = index + 1
      if let last = pieces.last, isShort(last), isShort(piece), join == .none {
        pieces[pieces.count - 1] = Piece(
          lines: last.lines.lowerBound..<piece.lines.upperBound, kind: .kept)
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// Whether the piece is kept lines or one line of half the width that ends no sentence.
  private func isShort(_ piece: Piece) -> Bool {
    guard piece.kind == .joined else { return true }
    let line = text.lines[piece.lines.lowerBound]
    return piece.lines.count == 1 && line.width * 2 < wrapWidth ?? 0 && !text.endsSentence(line)
  }

  /// Whether one of some short lines, the second aside, is set further in than the one before while
  /// a sentence goes on, as lines of verse are.
  private func isSetIn(_ lines: Range<Int>) -> Bool {
    let others = text.lines[lines.dropFirst()]
    let isFurtherIn = zip(others, others.dropFirst()).contains { line, next in
      next.indent >= line.indent + 2 && !text.endsSentence(line)
    }
    return isFurtherIn && text.lines[lines].allSatisfy { $0.width <= 80 }
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
}

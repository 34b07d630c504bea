/// Tells for ascending offsets of a text whether characters begin there.
///
/// Walks each stretch of the text once at most, where a single question may have to look back
/// over all of it: in a row of flags, which are pairs of letters, only the first tells the pairs.
struct CharacterCursor {
  private let text: String
  /// The last character boundary that was reached.
  private var index: String.Index
  private var offset: Int

  /// For offsets from `start` on, where a character begins.
  init(_ text: String, from start: Int) {
    self.text = text
    index = text.utf8.index(text.startIndex, offsetBy: start)
    offset = start
  }

  /// Whether a character begins at `target` or the text ends there; not less than the one before.
  mutating func isBoundary(_ target: Int) -> Bool {
    let bytes = text.utf8.span
    guard target > 0, target < bytes.count else { return target == 0 || target == bytes.count }
    if bytes.dividesPlainly(at: target) { return true }
    move(toBoundaryBefore: target)
    while offset < target {
      let next = text.index(after: index)
      offset += text.utf8.distance(from: index, to: next)
      index = next
    }
    return offset == target
  }

  /// Whether `span` begins and ends where characters do; the next question may lie inside it if not.
  mutating func isWhole(_ span: TextSpan) -> Bool {
    guard isBoundary(span.start) else { return false }
    let start = (index, offset)
    guard isBoundary(span.end) else {
      (index, offset) = start
      return false
    }
    return true
  }

  /// Leaps to the last boundary before `target` that two scalars are enough to tell.
  private mutating func move(toBoundaryBefore target: Int) {
    let bytes = text.utf8.span
    var start = target - 1
    while start > offset, !bytes.dividesPlainly(at: start) { start -= 1 }
    guard start > offset else { return }
    index = text.utf8.index(text.startIndex, offsetBy: start)
    offset = start
  }
}

extension Span<UInt8> {
  /// Whether two scalars that never join others in a character meet at `offset`, which must lie
  /// inside.
  func dividesPlainly(at offset: Int) -> Bool {
    guard self[offset].beginsPlainScalar else { return false }
    var lead = offset - 1
    while lead > 0, self[lead] & 0xC0 == 0x80 { lead -= 1 }
    let isLineEnd = self[lead] == UInt8(ascii: "\r") && self[offset] == UInt8(ascii: "\n")
    return self[lead].beginsPlainScalar && !isLineEnd
  }
}

extension UInt8 {
  /// Whether all scalars whose UTF-8 begins with it have the Grapheme_Cluster_Break Other or
  /// Control (UAX 29): ASCII, Latin, Greek and Cyrillic letters, Chinese characters.
  fileprivate var beginsPlainScalar: Bool {
    switch self {
    case 0x00...0x7F, 0xC3...0xCB, 0xCE...0xD1, 0xE4...0xE9: true
    default: false
    }
  }
}

/// A stretch of an article's text, in UTF-8 bytes from its first byte.
///
/// Bytes, because `String.utf8` seeks without walking the text. Never splits a
/// character; `end` is one past the last byte. Empty only for a block without
/// text, such as a rule.
package struct TextSpan: Hashable, Sendable {
  package let start: Int
  package let end: Int

  /// The span from `start` up to `end`; an `end` before `start` counts as `start`.
  package init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes covered.
  package var count: Int { end - start }

  package var isEmpty: Bool { start == end }

  package var range: Range<Int> { start..<end }

  /// Whether the byte at `offset` lies inside.
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` lies inside.
  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether a byte lies in both.
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The bytes in both, nil where there are none.
  package func intersection(_ other: TextSpan) -> TextSpan? {
    overlaps(other) ? TextSpan(start: max(start, other.start), end: min(end, other.end)) : nil
  }

  /// The smallest span that covers both.
  package func union(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// By start, then the longer first, so that an outer span comes before those inside it.
  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

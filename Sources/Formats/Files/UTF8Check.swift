/// Tells whether bytes are well-formed UTF-8 (Unicode 16, table 3-7).
///
/// An ASCII byte is part of no other character, so the runs of other bytes between them can be
/// looked at one by one. The standard library leaves its quick way for ASCII at the first of them,
/// and most of a text is ASCII.
enum UTF8Check {
  /// O(n): eight bytes of ASCII at a time.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    var start = endOfASCII(in: bytes, from: 0)
    while start < bytes.count {
      var end = start + 1
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      guard (try? UTF8Span(validating: bytes.extracting(start..<end))) != nil else { return false }
      start = endOfASCII(in: bytes, from: end)
    }
    return true
  }

  /// The first byte at `start` or after it that is not ASCII, or the end.
  private static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = bytes.bytes
    while index + 8 <= bytes.count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}

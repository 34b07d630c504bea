/// Turns byte offsets of a text into code points and back: files and output count in code points,
/// memory in bytes.
///
/// Made in one pass over the bytes; keeps one number for each kilobyte.
package struct CodePointIndex: Sendable {
  private let text: String
  /// How many code points begin before each multiple of `stride` bytes.
  private let counts: [Int]
  /// The length of the text in code points.
  package let codePoints: Int

  private static let stride = 1024

  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    let bytes = text.utf8.span
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var total = 0
    var start = 0
    while start < bytes.count {
      counts.append(total)
      let end = min(bytes.count, start + Self.stride)
      total += bytes.extracting(start..<end).codePointCount
      start = end
    }
    self.counts = counts
    codePoints = total
  }

  /// How many code points begin before the byte at `offset`; an offset beyond the text becomes
  /// its nearer end. O(1).
  package func codePoint(atByte offset: Int) -> Int {
    let bytes = text.utf8.span
    guard offset > 0 else { return 0 }
    guard offset < bytes.count else { return codePoints }
    let checkpoint = offset / Self.stride
    return counts[checkpoint] + bytes.extracting(checkpoint * Self.stride..<offset).codePointCount
  }

  /// Where the code point with the number `codePoint` begins, in bytes; a number beyond the text
  /// becomes its nearer end. O(log n).
  package func byte(atCodePoint codePoint: Int) -> Int {
    let bytes = text.utf8.span
    guard codePoint > 0 else { return 0 }
    guard codePoint < codePoints else { return bytes.count }
    let checkpoint = lastCheckpoint(before: codePoint)
    var remaining = codePoint - counts[checkpoint]
    var offset = checkpoint * Self.stride
    while offset < bytes.count {
      if bytes[offset].beginsCodePoint {
        guard remaining > 0 else { return offset }
        remaining -= 1
      }
      offset += 1
    }
    return bytes.count
  }

  /// The number of the last checkpoint with at most `codePoint` code points before it.
  private func lastCheckpoint(before codePoint: Int) -> Int {
    var low = 0
    var high = counts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if counts[middle] <= codePoint { low = middle } else { high = middle }
    }
    return low
  }
}

extension CodePointIndex {
  /// The code points of `span`, first and one past the last.
  package func codePoints(of span: TextSpan) -> Range<Int> {
    let start = codePoint(atByte: span.start)
    return start..<max(start, codePoint(atByte: span.end))
  }

  /// The bytes of a range of code points.
  package func span(ofCodePoints start: Int, _ end: Int) -> TextSpan {
    TextSpan(start: byte(atCodePoint: start), end: byte(atCodePoint: end))
  }
}

extension UInt8 {
  /// Whether this is not a continuation byte of UTF-8.
  fileprivate var beginsCodePoint: Bool { self & 0xC0 != 0x80 }
}

/// Turns byte offsets of a text into code point counts, both ways.
///
/// Files and command output count code points, memory counts bytes.
package struct CodePointIndex: Sendable {
  private let text: String
  /// The code points before each stride of bytes.
  private let counts: [Int]

  private static let stride = 512

  /// O(text): one pass over the bytes.
  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    counts = text.withUTF8 { utf8 in
      var counts: [Int] = []
      counts.reserveCapacity(utf8.count / CodePointIndex.stride + 1)
      var total = 0
      for start in Swift.stride(from: 0, to: utf8.count + 1, by: CodePointIndex.stride) {
        counts.append(total)
        let end = min(start + CodePointIndex.stride, utf8.count)
        total += CodePointIndex.count(UnsafeBufferPointer(rebasing: utf8[start..<end]))
      }
      return counts
    }
  }

  /// The code points before the byte at `offset`, which is clamped to the text. O(1).
  package func codePoint(at offset: Int) -> Int {
    withBytes { utf8 in
      let offset = min(max(0, offset), utf8.count)
      let start = offset / CodePointIndex.stride * CodePointIndex.stride
      return counts[offset / CodePointIndex.stride]
        + CodePointIndex.count(UnsafeBufferPointer(rebasing: utf8[start..<offset]))
    }
  }

  /// The byte offset of the code point number `codePoint`, the text's end for the number one
  /// past the last; nil beyond the text. O(log n).
  package func offset(of codePoint: Int) -> Int? {
    guard codePoint >= 0 else { return nil }
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if counts[middle] <= codePoint { low = middle + 1 } else { high = middle }
    }
    let stride = max(0, low - 1)
    return withBytes { utf8 in
      var before = counts[stride]
      for offset in stride * CodePointIndex.stride..<utf8.count
      where !CodePointIndex.isContinuation(utf8[offset]) {
        if before == codePoint { return offset }
        before += 1
      }
      return before == codePoint ? utf8.count : nil
    }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8(body)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func count(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in utf8 where !isContinuation(byte) { count += 1 }
    return count
  }
}

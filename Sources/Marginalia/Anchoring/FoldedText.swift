import Articles
import CMd

/// A text with every run of white space as one space, and the way back.
struct FoldedText {
  private let bytes: [UInt8]
  /// The offset in the text of each byte, and of the end.
  private let offsets: [Int32]

  /// O(text).
  init(_ text: String) {
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    bytes.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset: Int32 = 0
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      if !isSpace || bytes.last != 0x20 {
        bytes.append(isSpace ? 0x20 : byte)
        offsets.append(offset)
      }
      offset += 1
    }
    self.bytes = bytes
    self.offsets = offsets + [offset]
  }

  /// Where `quote` stands, blind to white space; nil where it is missing or stands in several places.
  func onlySpan(of quote: String) -> TextSpan? {
    let pattern = FoldedText(quote).bytes
    guard !pattern.isEmpty, let first = find(pattern, from: 0),
      find(pattern, from: first + 1) == nil
    else { return nil }
    return TextSpan(start: Int(offsets[first]), end: Int(offsets[first + pattern.count - 1]) + 1)
  }

  /// Every place where `quote` stands, blind to white space, in text order; places may overlap.
  func spans(of quote: String) -> [TextSpan] {
    let pattern = FoldedText(quote).bytes
    guard !pattern.isEmpty else { return [] }
    var spans: [TextSpan] = []
    var from = 0
    while let hit = find(pattern, from: from) {
      spans.append(
        TextSpan(
          start: Int(offsets[hit]), end: Int(offsets[hit + pattern.count - 1]) + 1))
      from = hit + 1
    }
    return spans
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let hit = memmem(base + start, bytes.count - start, pattern, pattern.count)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }
}

import Articles

/// What a line of plain text begins with, where it looks like an item of a list or a quote.
enum LineMarker: Hashable {
  case bullet(UInt8)
  case number(Int)
  case quote

  /// The marker `line` begins with, and where the text after it starts; nil without a marker or
  /// without text after it.
  static func find(_ text: PlainText, _ line: SourceLine) -> (marker: LineMarker, textStart: Int)? {
    guard !line.isBlank else { return nil }
    let first = text.bytes[line.span.start]
    let bytes = text.bytes[line.span.range]
    switch first {
    case UInt8(ascii: ">"):
      return rest(bytes, after: 1, needsSpace: false).map { (.quote, $0) }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return rest(bytes, after: 1).map { (.bullet(first), $0) }
    case 0xE2 where bytes.starts(with: "•".utf8):
      return rest(bytes, after: 3, needsSpace: false).map { (.bullet(first), $0) }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix { (0x30...0x39).contains($0) }
      guard digits.count <= 3, let end = bytes.dropFirst(digits.count).first,
        end == UInt8(ascii: ".") || end == UInt8(ascii: ")")
      else { return nil }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return rest(bytes, after: digits.count + 1).map { (.number(number), $0) }
    default: return nil
    }
  }

  private static func rest(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, after count: Int, needsSpace: Bool = true
  ) -> Int? {
    let rest = bytes.dropFirst(count)
    let start = rest.firstIndex { $0 != 0x20 && $0 != 0x09 }
    guard let start, !needsSpace || start > rest.startIndex else { return nil }
    return start
  }

  /// Whether a line with `next` can be the item after one with this marker.
  func isFollowed(by next: LineMarker) -> Bool {
    switch (self, next) {
    case (.bullet(let one), .bullet(let other)): one == other
    case (.number(let one), .number(let other)): one + 1 == other
    default: false
    }
  }
}

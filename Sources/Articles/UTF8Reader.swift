/// Reads scalars and words forwards and backwards in valid UTF-8, by byte offset.
struct UTF8Reader {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// The scalar that begins at `offset` and where the next one begins; nil at the end.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(bytes.count, offset + width)
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for byte in bytes[(offset + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }

  /// The scalar that ends at `offset` and where it begins; nil at the start.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, start: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).map { ($0.scalar, start) }
  }

  /// The first offset from `offset` on where no white space begins.
  func skippingSpace(from offset: Int) -> Int {
    skipping(from: offset, while: \.isWhiteSpace)
  }

  /// Where the white space that ends at `offset` begins.
  func skippingSpaceBack(from offset: Int) -> Int {
    skippingBack(from: offset, while: \.isWhiteSpace)
  }

  /// The first offset from `offset` on where no scalar begins that `matches`.
  func skipping(from offset: Int, while matches: (Unicode.Scalar) -> Bool) -> Int {
    var offset = offset
    while let (scalar, end) = scalar(at: offset), matches(scalar) { offset = end }
    return offset
  }

  /// Where the scalars that end at `offset` and match begin.
  func skippingBack(from offset: Int, while matches: (Unicode.Scalar) -> Bool) -> Int {
    var offset = offset
    while let (scalar, start) = scalar(before: offset), matches(scalar) { offset = start }
    return offset
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

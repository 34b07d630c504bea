import Articles
import Glibc

/// The text of a file: decoded, without a byte order mark, with line feeds only.
struct DecodedText {
  let text: String
  /// How many bytes of the file were not valid and became U+FFFD.
  let replacedBytes: Int

  /// A text that needs no decoding.
  init(plain text: String) {
    self.text = text
    replacedBytes = 0
  }

  init(_ file: [UInt8]) {
    var replaced = 0
    var bytes = file
    if let order = UTF16ByteOrder(markedIn: file) {
      bytes = Self.transcoded(file, order, &replaced)
    } else if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    }
    Self.normalizeLineEnds(&bytes)
    if !bytes.span.isUTF8 { bytes = Self.repaired(bytes, &replaced) }
    text = unsafe String(copying: UTF8Span(unchecked: bytes.span))
    replacedBytes = replaced
  }

  /// Whether the first 8,000 bytes hold a NUL, which no text has: the rule git goes by.
  static func isBinary(_ file: [UInt8]) -> Bool {
    UTF16ByteOrder(markedIn: file) == nil && file.prefix(8000).contains(0)
  }

  /// Whether `file` is its text as it stands: UTF-8 without a byte order mark, carriage returns
  /// and NULs. O(n).
  static func isPlain(_ file: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = file.baseAddress else { return true }
    return !file.starts(with: [0xEF, 0xBB, 0xBF]) && memchr(base, 0x0D, file.count) == nil
      && memchr(base, 0, file.count) == nil && file.span.isUTF8
  }

  private static func normalizeLineEnds(_ bytes: inout [UInt8]) {
    guard let first = firstCarriageReturn(bytes) else { return }
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      var read = first
      var write = first
      while read < buffer.count {
        let byte = buffer[read]
        buffer[write] = byte == 0x0D ? 0x0A : byte
        read += byte == 0x0D && read + 1 < buffer.count && buffer[read + 1] == 0x0A ? 2 : 1
        write += 1
      }
      return write
    }
    bytes.removeLast(bytes.count - count)
  }

  private static func firstCarriageReturn(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return memchr(base, 0x0D, buffer.count).map { base.distance(to: UnsafeRawPointer($0)) }
    }
  }

  /// Each maximal ill-formed subsequence (Unicode 16, section 3.9) as one U+FFFD.
  private static func repaired(_ bytes: [UInt8], _ replaced: inout Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var start = 0
    while start < bytes.count {
      let rest = bytes.span.extracting(start..<bytes.count)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: rest)
        result += bytes[start...]
        start = bytes.count
      } catch {
        let bad = error.byteOffsets
        result += bytes[start..<start + bad.lowerBound]
        result += [0xEF, 0xBF, 0xBD]
        replaced += bad.count
        start += max(bad.upperBound, 1)
      }
    }
    return result
  }

  private static func transcoded(
    _ file: [UInt8], _ order: UTF16ByteOrder, _ replaced: inout Int
  ) -> [UInt8] {
    let units = stride(from: 2, to: file.count - 1, by: 2).lazy.map { order.unit(file, at: $0) }
    var result: [UInt8] = []
    result.reserveCapacity(file.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case .error:
        result += UTF8.encodedReplacementCharacter
        replaced += 2
      case .emptyInput: break decoding
      }
    }
    if !file.count.isMultiple(of: 2) {
      result += UTF8.encodedReplacementCharacter
      replaced += 1
    }
    return result
  }
}

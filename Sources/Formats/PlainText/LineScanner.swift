import Articles
import Glibc

/// Cuts a text into lines in one pass over its bytes.
struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The lines of `bytes`, which are valid UTF-8 with line feeds only; of blank lines in a row the
  /// first. O(n).
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [SourceLine] {
    LineScanner(bytes: bytes).lines()
  }

  private func lines() -> [SourceLine] {
    guard let base = bytes.baseAddress else { return [] }
    var lines: [SourceLine] = []
    lines.reserveCapacity(bytes.count / 64)
    var start = 0
    while start < bytes.count {
      let feed = memchr(base + start, 0x0A, bytes.count - start)
      let end = feed.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
      let line = line(start..<(end ?? bytes.count))
      if !line.isBlank || lines.last?.isBlank == false { lines.append(line) }
      start = (end ?? bytes.count) + 1
    }
    return lines
  }

  private func line(_ range: Range<Int>) -> SourceLine {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound {
      let length = whiteSpace(at: start, before: range.upperBound)
      guard length > 0 else { break }
      indent = bytes[start] == 0x09 ? (indent / 8 + 1) * 8 : indent + (length == 3 ? 2 : 1)
      start += length
    }
    var end = range.upperBound
    while end > start {
      let length = whiteSpace(endingAt: end, after: start)
      guard length > 0 else { break }
      end -= length
    }
    return SourceLine(
      span: TextSpan(start: start, end: end), start: range.lowerBound, indent: indent,
      columns: bytes.span.extracting(start..<end).codePointCount)
  }

  /// The length of the white space character that ends before `end`, 0 if there is none.
  private func whiteSpace(endingAt end: Int, after start: Int) -> Int {
    if bytes[end - 1] < 0x80 { return whiteSpace(at: end - 1, before: end) }
    for length in 2...3 where end - length >= start {
      if whiteSpace(at: end - length, before: end) == length { return length }
    }
    return 0
  }

  /// The length of the white space character at `offset`, 0 if there is none.
  private func whiteSpace(at offset: Int, before end: Int) -> Int {
    let first = bytes[offset]
    switch first {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2 where offset + 1 < end:
      return bytes[offset + 1] == 0xA0 || bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard offset + 2 < end else { return 0 }
      let scalar =
        UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
        | UInt32(bytes[offset + 2] & 0x3F)
      return Unicode.Scalar(scalar)?.isWhiteSpace == true ? 3 : 0
    default: return 0
    }
  }
}

import Glibc

/// Images that a Markdown file carries inside it, written out as the address of a link.
enum EmbeddedImages {
  /// The most bytes of data that stay, so that a short piece of text is never touched.
  private static let most = 1024

  /// `bytes` with the data of embedded images left out, which nobody reads and which would make
  /// addresses of megabytes. O(n).
  static func removed(from bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var kept = bytes.startIndex
    var start = next(in: bytes, from: kept)
    while let data = start {
      let end = bytes[data...].firstIndex { !isData($0) } ?? bytes.endIndex
      if end - data > most {
        result += bytes[kept..<data]
        kept = end
      }
      start = next(in: bytes, from: end)
    }
    return kept == bytes.startIndex ? bytes : (result + bytes[kept...])[...]
  }

  /// Where the data after the next ";base64," begins; nil without one.
  private static func next(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    bytes[start...].withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var offset = 0
      while let found = memchr(base + offset, CInt(UInt8(ascii: ";")), buffer.count - offset) {
        offset = base.distance(to: UnsafeRawPointer(found)) + 1
        let mark = "base64,".utf8
        if buffer[offset...].starts(with: mark) { return start + offset + mark.count }
      }
      return nil
    }
  }

  private static func isData(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

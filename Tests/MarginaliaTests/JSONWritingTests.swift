import Marginalia
import Testing

/// Strings that are written are read back, and nothing in them reaches a terminal raw.
struct JSONWritingTests {
  @Test(arguments: 0..<17)
  func everyByteIsEscapedOrNotWhereverItStands(_ offset: Int) throws {
    let scalars =
      (0..<0x300).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{202E}", "🌕", "\u{61C}"]
    for scalar in scalars {
      var text = String(repeating: "a", count: offset)
      text.unicodeScalars.append(scalar)
      text += String(repeating: "b", count: 9)
      let written = JSONValue.string(text).bytes
      let read = try JSONValue(parsing: written)
      #expect(read.string.map { Array($0.utf8) } == Array(text.utf8))
      let raw = String(decoding: written.dropLast(), as: UTF8.self).unicodeScalars
      #expect(raw.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      #expect(!raw.contains("\u{202E}") && !raw.contains("\u{61C}"))
      #expect(raw.count { $0 == "\"" } == (scalar == "\"" ? 3 : 2))
    }
  }
}

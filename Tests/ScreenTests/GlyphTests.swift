import Screen
import Testing

private func drawn(_ text: String) -> String {
  text.map { glyphs(of: $0).map(\.text).joined(separator: "·") }.joined(separator: "|")
}

@Test(arguments: [
  ("\u{1B}", "␛"), ("\u{0}", "␀"), ("\u{7F}", "␡"), ("\r\n", "␍·␊"), ("\t", " "),
  ("\u{9B}", "�"), ("\u{2028}", "␤"), ("\u{E000}", "�"), ("\u{378}", "�"), ("\u{FFFE}", "�"),
])
func controlsAndUnassignedAreShownAsSymbols(_ text: String, _ expected: String) {
  #expect(drawn(text) == expected)
}

@Test func everythingThatReordersOrHidesTextIsVisible() {
  let dangerous: [ClosedRange<UInt32>] = [
    0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
    0xE0000...0xE007F,
  ]
  for scalar in dangerous.joined().compactMap(Unicode.Scalar.init) {
    #expect(drawn("a\(scalar)b").contains("�"), "\(scalar.properties.name ?? "")")
  }
}

@Test func harmlessJoinersDrawNothing() {
  #expect(drawn("\u{200B}") == "")
  #expect("a\u{AD}b\u{FEFF}c\u{2060}d\u{200C}e".columns == 5)
}

@Test func marksStayWithTheirBaseFourAtMost() {
  #expect(drawn("e\u{301}") == "e\u{301}")
  #expect(drawn("a" + String(repeating: "\u{301}", count: 9)).unicodeScalars.count == 5)
  #expect(drawn("\u{301}") == "◌\u{301}")
}

@Test(arguments: [
  ("👨‍👩‍👧", "👨·👩·👧"), ("👍🏽", "👍"), ("🏽", "🏽"), ("🇫🇷", "🇫·🇷"), ("❤️", "❤"),
  ("1️⃣", "1\u{20E3}"), ("नि", "न·ि"), ("🏳️‍🌈", "🏳·🌈"),
])
func emojiAndSpacingMarksAreDrawnInPartsThatTerminalsAgreeOn(_ text: String, _ expected: String) {
  #expect(drawn(text) == expected)
}

/// What nothing else in the program needs to check again before a text is sent to a terminal.
@Test func noGlyphHoldsAScalarThatATerminalActsOn() {
  let scalars = [
    Array(0..<0x3400), Array(0xA000..<0xAC00), Array(0xD700..<0x20000),
    Array(stride(from: UInt32(0x3400), through: 0x10FFFF, by: 61)),
  ]
  let unsafe = scalars.joined().compactMap { Unicode.Scalar($0) }.filter { scalar in
    glyphs(of: Character(scalar)).contains { glyph in
      let columns = glyph.text.unicodeScalars.map(\.columns)
      return columns.first != glyph.columns || columns.dropFirst().contains { $0 != 0 }
    }
  }
  #expect(unsafe.isEmpty)
}

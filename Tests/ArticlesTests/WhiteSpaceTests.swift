import Testing

@testable import Articles

@Test func whiteSpaceIsWhatUnicodeSaysItIs() {
  let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
  #expect(all.filter { $0.isWhiteSpace != $0.properties.isWhitespace } == [])
}

@Test(arguments: ["a", " ", "\u{A0}", "\u{3000}", "é", " \u{301}", "\n", "中"] as [Character])
func aCharacterIsWhiteSpaceByItsFirstScalar(_ character: Character) {
  #expect(character.isWhiteSpace == character.isWhitespace)
}

import Articles
import Testing

@Suite struct CodePointIndexTests {
  @Test(arguments: ["", "plain", "é中👩‍👧", String(repeating: "aé中👩", count: 700)])
  func everyCodePointIsFoundBothWays(text: String) {
    let index = CodePointIndex(text)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.codePoint(atByte: byte) == number)
      #expect(index.byte(atCodePoint: number) == byte)
      byte += String(scalar).utf8.count
    }
    #expect(index.codePoints == text.unicodeScalars.count)
    #expect(index.byte(atCodePoint: index.codePoints) == byte)
  }

  @Test func positionsBeyondTheTextBecomeItsEnds() {
    let index = CodePointIndex("né")
    #expect(index.codePoint(atByte: -1) == 0)
    #expect(index.codePoint(atByte: 99) == 2)
    #expect(index.span(ofCodePoints: -3, 99) == TextSpan(start: 0, end: 3))
    #expect(index.codePoints(of: TextSpan(start: 1, end: 3)) == 1..<2)
  }
}

import Testing

@Test func nestedStylesAreJoined() {
  #expect(
    runs("*a **b** `c`* ~~d~~ ***e***") == """
      a  e
      b es
       \u{20}e
      c ec
      d x
      e es
      """)
}

@Test func linksKeepTheirAddress() {
  #expect(
    runs("[a *b*](x) https://example.org ![c](d.png) [![e](f.png)](g) [h][i]\n\n[i]: j") == """
      a  x
      b e x
      https://example.org https://example.org
      c d.png
      e g
      h j
      """)
}

@Test func runsThatTouchAreOne() {
  #expect(runs("**a**<!-- -->**b** _c&amp;d_") == "ab s\nc&d e")
}

@Test func aRunDoesNotSplitACharacter() {
  #expect(runs("x*a*\u{301} **👩**\u{200D}👩 *b*") == "b e")
}

@Test func aRunEndsWithItsText() {
  #expect(runs("a *b <br>*\n\n*<i>* c*") == "b e")
}

import Articles
import Testing

@Suite struct TextSearchTests {
  /// Checks that searching for `query` in `marked` finds what « » mark in it.
  private func check(
    _ query: String, in marked: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let fixture = Fixture(marked)
    let hits = TextSearch(query).hits(in: fixture.article)
    #expect(fixture.marking(hits) == marked, sourceLocation: location)
  }

  @Test func caseCountsOnlyWithACapitalInTheQuery() {
    check("china", in: "«China», «CHINA» and «china»men")
    check("China", in: "«China», CHINA and chinamen")
    check("ürümqi", in: "«Ürümqi», «ÜRÜMQI», Urumqi")
    check("москва", in: "«Москва» и «МОСКВА»")
  }

  @Test func whiteSpaceIsAnyRunOfIt() {
    check("many people  died", in: "said «many\npeople died» and «many\u{A0}people \n\n died».")
    check(" died", in: "many« \n died», they« died»")
    check("died ", in: "they «died  », died")
    check("\n", in: "one\ntwo")
  }

  @Test func quotationMarksDashesAndEllipsesAreAlike() {
    check("\"why\" isn't", in: "«“why” isn’t», «„why“ isn‘t», «\"why\" isn't»")
    check("‘a’", in: "«'a'» «‹a›»")
    check("2010-2012", in: "«2010–2012», «2010—2012», «2010‑2012», 2010 2012")
    check("a...", in: "«a…» «a...» a..")
    check(".", in: "a… b«.»")
    let angled = Article(text: "«Non»", blocks: [], format: .plainText)
    #expect(TextSearch("\"non\"").hits(in: angled) == [angled.span])
  }

  @Test func composedAndDecomposedLettersAreTheSame() {
    check("café", in: "«café» «cafe\u{301}» cafe")
    check("cafe\u{301}", in: "«café» «cafe\u{301}» cafe")
    check("é", in: "«é» «e\u{301}» e «É» «E\u{301}»")
    check("한", in: "«한» «\u{1112}\u{1161}\u{11AB}» 하")
  }

  @Test func whatIsNotSeenIsPassedOver() {
    check("information", in: "the «infor\u{AD}ma\u{200B}tion»")
  }

  @Test func hitsAreWholeCharactersThatDoNotOverlap() {
    check("e", in: "«e» e\u{301} «e»")
    check("👨", in: "👨‍👩‍👧 «👨»")
    check("aa", in: "«aa»«aa»a")
    check("北京", in: "«北京»时间")
  }

  @Test func thereIsNothingToFindForNothing() {
    for query in ["", " ", "\n\t", "\u{AD}"] {
      #expect(TextSearch(query).isEmpty)
      check(query, in: "some text")
    }
    check("absent", in: "some text")
    check("longer than the text", in: "longer")
  }

  @Test func theLimitIsKept() {
    let article = Fixture("a a a a").article
    #expect(TextSearch("a").hits(in: article, limit: 3).map(\.start) == [0, 2, 4])
    #expect(TextSearch("a").hits(in: article, limit: 0).isEmpty)
  }
}

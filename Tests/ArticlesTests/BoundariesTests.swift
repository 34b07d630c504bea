import Articles
import Testing

@Suite struct BoundariesTests {
  @Test(arguments: [
    "a |well-|known |fact, |that.",
    "“Why?” |he |asked |(no |one).",
    "a |lone\n|line |feed",
    "北|京|时|间，|好",
    "10\u{A0}km |and |3.5\u{202F}%",
    "see |https://|example.org/|a |now",
    "👩‍👩‍👧 |and |🇨🇳",
    "",
  ])
  func aLineIsBrokenAfterSpacesAndHyphensAndBetweenIdeographs(expected: String) {
    let text = String(expected.filter { $0 != "|" })
    let article = Article(text: text, blocks: [], format: .plainText)
    let ends = article.lineBreaks(in: article.span) + [article.span.end]
    let lines = zip([0] + ends, ends).map { article[TextSpan(start: $0, end: $1)] }
    #expect(lines.joined(separator: "|") == expected)
  }

  @Test func breaksAreThoseOfTheSpanOnly() {
    let fixture = Fixture("one two «three four» five")
    let breaks = fixture.article.lineBreaks(in: fixture.spans[0])
    #expect(breaks.map { fixture.article[TextSpan(start: $0, end: $0 + 4)] } == ["four"])
  }

  @Test(arguments: [
    "«The» «quick», «brown» («fox») «didn't» «jump»!",
    "«3.5» «km» — «in» «1990»",
    "«the» «U.S». «Customs»",
    "«中国» «naïve» «Ürümqi»",
    "«ภาษา»«ไทย»",
    " \n… 👩",
    "",
  ])
  func wordsAreLettersAndDigits(marked: String) {
    let fixture = Fixture(marked)
    #expect(fixture.marking(fixture.article.words(in: fixture.article.span)) == marked)
  }

  /// Flags are pairs of letters that only the start of the row tells apart.
  @Test(.timeLimit(.minutes(1)))
  func aRowOfFlagsIsWalkedOnce() {
    let flags = 20_000
    let text = String(repeating: "🇨🇳", count: flags)
    let article = Article(text: text, blocks: [], format: .plainText)
    #expect(article.lineBreaks(in: article.span).count == flags - 1)
    #expect(TextSearch("🇨🇳").hits(in: article).count == flags)
  }
}

import Articles
import Testing

@Suite struct SentencesTests {
  /// Checks that `marked` is divided as its « » say.
  private func check(
    _ marked: String, newlines: Block.Newlines = .spaces,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let fixture = Fixture(marked, newlines: newlines)
    let sentences = fixture.article.blocks.flatMap(fixture.article.sentences)
    #expect(fixture.marking(sentences) == marked, sourceLocation: location)
  }

  @Test(arguments: [
    "«Mr. Smith left.» «Mrs. J. Doe and Dr. Who stayed.»",
    "«J. R. Ewing met George W. Bush, Lt.-Gen. H. R. McMaster and SEN. CRUZ.» «They talked.»",
    "«It heads to the U.S. and other countries.» «The U.S. Customs said so.»",
    "«She lives in the U.S.» «He does not.» «He moved to Washington, D.C.» «In May he left.»",
    "«On Oct. 1 they met; in Dec. they parted.» «They left in Jan.» «Nothing was left.»",
    "«We met at 5 p.m. on Sunday.» «At 9 a.m. EST they left.» «It was 6 p.m.» «Police came.»",
    "«See Fig. 3, No. 5, pp. 4–6, vol. IV and ch. 2.» «No.» «No.» «Stop.»",
    "«Apple Inc. and Acme Corp. Holdings merged.» «Acme Corp.» «The name stays.»",
    "«Pigs, e.g. Large Whites, i.e. white ones, vs. black ones etc. are big.» «Cows etc.» «Not so.»",
    "«He is 6 ft. 2 in. tall.» «It weighs 5 lbs.» «Nothing helps, so come in.» «Sit down.»",
    "«Edward P. \"Ned\" McEvoy and K. A. Smith won.» «It is vitamin C.» «The pill is small.»",
    "«He is taller than I.» «Mary is not.» «At 90 km/h.» «Police said.»",
    "«P.S. I love you.» «N.B. The door.»",
  ])
  func abbreviationsEndASentenceOnlyBeforeWhatBeginsOne(marked: String) { check(marked) }

  @Test(arguments: [
    "«“It is linked,” it added.» «“Transport is normal.”» «He left.»",
    "«“Why?” he asked.» «“Why not?” Smith said.» «“Really?” I asked.» «“No!”» «The end.»",
    "«(He left.)» «She stayed (why?) at home.» «She laughed (a lot!).» «Then [sic.] it ended.»",
    "«It is “over.”[17]» «Then it came.[2] [a]» «The sum is 4.²» «Yes.»",
    "«‹ Non ! ›» «Elle part.» «He said \"no. \"» «Yes.»",
    "«“So far so good.” — Ada Lovelace»",
    "«The end. ***»",
  ])
  func closingMarksStayWithTheirSentence(marked: String) { check(marked) }

  @Test(arguments: [
    "«I thought... well, no.» «So it goes…» «Then nothing.» «What?!» «No. . . never.»",
    "«… and so on.» «“... it was” was said.»",
    "«Yahoo! and Google grew.» «Yahoo! Japan grew.» «He likes Yahoo!» «The rest do not.»",
    "«Pi is 3.14, not 3.» «See example.org.» «Write to a.b@example.org!» «https://x.org/?q=1 is it.»",
    "«iPhone sales rose.» «iPhones sell.» «https://example.org has more.»",
    "«We do not write it.» «.NET is not for us.»",
    "«i like it.» «the food was good»",
    "«1. First this.» «2.1. Then that.» «a. Last.» «Born in 1990.» «Dead in 2010.»",
    "«Oh! what a day.» «Are they old?» «well, no»",
    "«A demonstration» «Image: Jane Roe.»",
    "«It won (1965) Viva Maria! (1965) a prize.»",
  ])
  func otherStopsAreJudgedByWhatFollows(marked: String) { check(marked) }

  @Test(arguments: [
    "«他走了。»«“你好！”他说。»«「はい。」と言った。»«本当？»",
    "«ذهب.» «هل جاء؟» «نعم.»",
    "«वह गया।» «वह आया।»",
    "«Ο Γιώργος ήρθε.» «Έφυγε.» «Он ушёл.» «Она нет.»",
  ])
  func everyScriptHasItsStops(marked: String) { check(marked) }

  @Test func aLineFeedIsWhiteSpaceAndVerseRunsOverIt() {
    check("«A hard-wrapped\nline.»\n«Another.»")
    check("«Shall I compare thee\nto a summer’s day?»\n«Thou art more lovely.»", newlines: .breaks)
    check("  \n ")
    check("")
  }

  @Test func titlesHeadingsAndLinesOfCodeAreUnits() {
    for kind in [Block.Kind.title, .byline, .heading(level: 2)] {
      let fixture = Fixture("«Who won? Acme Inc. The story»", kind: kind)
      #expect(fixture.article.sentences(in: fixture.article.blocks[0]) == fixture.spans)
    }
    let code = Fixture("«let a = 1. // One. Two.»\n\n  «b()»", kind: .code(language: nil))
    #expect(code.article.sentences(in: code.article.blocks[0]) == code.spans)
  }

  @Test func aTableCellIsAUnit() {
    let fixture = Fixture("«Name»\t«Note.»\n«Ada»\t\n")
    let cells = fixture.spans
    let empty = TextSpan(start: cells[2].end + 1, end: cells[2].end + 1)
    let table = Table(
      rows: [[cells[0], cells[1]], [cells[2], empty]], alignments: [.left, .left], headingRows: 1)
    let block = Block(.table(table), span: fixture.article.span)
    #expect(fixture.article.sentences(in: block) == cells)
  }

  @Test func whatBelongsToNoBlockIsPrintedWithTheNextSentenceOfItsLineOrAlone() {
    let fixture = Fixture("«* * *»\n\n«- One.» «Two.»\n«2) Three»\n\n«---»\n«===»\n")
    let items = ["One. Two.", "Three"].compactMap { fixture.article.text.firstRange(of: $0) }
    let blocks = items.map { item in
      let start = fixture.article.offset(item.lowerBound)
      return Block(
        .paragraph, span: TextSpan(start: start, end: fixture.article.offset(item.upperBound)))
    }
    let article = Article(text: fixture.article.text, blocks: blocks, format: .plainText)
    #expect(article.printedSentences() == fixture.spans)
  }

  @Test func inTheWhiteSpaceBetweenSentencesTheOneBeforeIsMeant() {
    let text = "  One. Two.\n\n\n\nThree."
    let article = Article(
      text: text,
      blocks: [
        Block(.paragraph, span: TextSpan(start: 0, end: 11)),
        Block(.rule, span: TextSpan(start: 13, end: 13)),
        Block(.paragraph, span: TextSpan(start: 15, end: 21)),
      ], format: .plainText)
    let found = (0...21).map { article.sentence(at: $0).map { String(article[$0]) } }
    #expect(found[0...6].allSatisfy { $0 == "One." })
    #expect(found[7...14].allSatisfy { $0 == "Two." })
    #expect(found[15...].allSatisfy { $0 == "Three." })
    #expect(Article(text: "", blocks: [], format: .plainText).sentence(at: 0) == nil)
  }
}

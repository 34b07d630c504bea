import Articles
import Entities
import Testing

private func found(_ text: String) -> [String: EntityType] {
  Dictionary(EntityTagger().entities(in: article(text)).map { ($0.name, $0.type) }) { $1 }
}

@Test func namesWithApostrophesHyphensAndParticlesAreWhole() {
  let text = """
    On Monday President Conan O’Brien met Ludwig van der Berg and Abdullah bin Salman in Geneva. The
    minister, Mary Smith-Jones, spoke to Muqtada al-Sadr of it.
    """
  let names = found(text)
  for name in ["Conan O’Brien", "Ludwig van der Berg", "Abdullah bin Salman", "Mary Smith-Jones"] {
    #expect(names[name] == .person, "\(name)")
  }
  #expect(names["Geneva"] == .place)
}

@Test func namesFromAnywhereAreFound() {
  let text = """
    On Tuesday Rebiya Kadeer met Aung San Suu Kyi and Nguyen Van Thanh. Mr. Oluwaseun Adebayo told
    reporters that Abdel Fattah al-Sisi would come to Yangon, and that Dilnur Reyhan had spoken.
    """
  let names = found(text)
  for name in [
    "Rebiya Kadeer", "Aung San Suu Kyi", "Nguyen Van Thanh", "Oluwaseun Adebayo", "Dilnur Reyhan",
  ] { #expect(names[name] == .person, "\(name)") }
  #expect(names["Yangon"] == .place)
}

@Test func codeIsLeftAlone() {
  let text = "let Paris = London(Berlin)"
  let code = Article(
    text: text,
    blocks: [Block(.code(language: nil), span: TextSpan(start: 0, end: text.utf8.count))],
    format: .markdown)
  #expect(EntityTagger().entities(in: code).isEmpty)
}

@Test func aTableOfNamesIsReadCellByCell() {
  let cells = ["Paris", "Mary Smith", "London", "John Brown"]
  var text = ""
  let spans = cells.map { cell in
    if !text.isEmpty { text += "\t" }
    let start = text.utf8.count
    text += cell
    return TextSpan(start: start, end: text.utf8.count)
  }
  let table = Table(
    rows: [Array(spans[0...1]), Array(spans[2...3])], alignments: [.left, .left], headingRows: 0)
  let article = Article(
    text: text,
    blocks: [Block(.table(table), span: TextSpan(start: 0, end: text.utf8.count))],
    format: .markdown)
  let mentions = EntityTagger().entities(in: article).flatMap(\.mentions)
  for mention in mentions {
    #expect(spans.contains { $0.contains(mention.span) }, "\(article[mention.span])")
  }
  #expect(mentions.count > 1)
}

@Test func namesAreFoundWithoutCapitalsToGoByNowhere() {
  #expect(found("the officer told reporters in the city that nobody was there at all.").isEmpty)
}

@Test(arguments: ["Himit Qari said so. ", "乌鲁木齐 Ürümqi 😀", "A. B. C. ", "((((", "(CBP) "])
func timeGrowsWithTheTextOnly(piece: String) {
  func time(_ count: Int) -> Duration {
    let line = Article(
      text: String(repeating: piece, count: count), blocks: [], format: .plainText)
    let clock = ContinuousClock()
    return (0..<3).map { _ in clock.measure { _ = EntityTagger().entities(in: line) } }.min()
      ?? .zero
  }
  let (short, long) = (time(1000), time(16_000))
  #expect(long < short * 64)
}

@Test func aListOfFieldsWithoutEndIsNoMinistrysName() {
  let names = found(
    "The Ministry of Agriculture and Food" + String(repeating: ", Food", count: 20_000)
      + " and Food is good.")
  #expect(names["Ministry of Agriculture and Food"] == .organization)
}

import Articles
import Entities
import Exchange
import Marginalia
import Testing

@Suite struct ArticleEntitiesTests {
  private static let article = Article(
    text: "Ünal, a smith, met\nRadio Free Asia.\n\n(RFA) said “no, RFA”!",
    blocks: [
      Block(.paragraph, span: TextSpan(start: 0, end: 36)),
      Block(.paragraph, span: TextSpan(start: 38, end: 64)),
    ], format: .plainText)

  private static func entities(_ words: Int?) -> ArticleEntities {
    func mentions(_ words: String) -> [Mention] {
      TextSearch(words).hits(in: article).map { Mention($0) }
    }
    return ArticleEntities(
      [
        Entity(name: "Ünal", type: .person, aliases: ["Ünal"], mentions: mentions("Ünal")),
        Entity(
          name: "Radio Free Asia", type: .organization, aliases: ["Radio Free Asia", "RFA"],
          mentions: mentions("Radio Free Asia") + mentions("RFA")),
      ], of: article, path: "a, b.txt", contextWords: words)
  }

  @Test func positionsInJSONAreCodePoints() {
    let line = String(decoding: Self.entities(nil).json.line, as: UTF8.self)
    #expect(line.hasPrefix("{\"article\": \"a, b.txt\",\"entities\": [{\"name\": \"Ünal\""))
    #expect(line.contains("{\"start\": 0,\"end\": 4,\"text\": \"Ünal\"}"))
    #expect(line.contains("{\"start\": 19,\"end\": 34,\"text\": \"Radio Free Asia\"}"))
    #expect(line.hasSuffix("]}]}\n"))
  }

  @Test func contextStaysInTheParagraphAndJoinsToItsWords() {
    let line = String(decoding: Self.entities(2).json.line, as: UTF8.self)
    #expect(line.contains("\"before\": \"\",\"after\": \", a smith,\""))
    #expect(line.contains("\"before\": \"smith, met \",\"after\": \".\""))
    #expect(line.contains("\"before\": \"(\",\"after\": \") said “no,\""))
    #expect(line.contains("\"before\": \"said “no, \",\"after\": \"”!\""))
  }

  @Test func aRowOfCSVForEachMention() {
    #expect(
      ArticleEntities.csvHeader(withContext: true) + Self.entities(1).csv == """
        article,entity,type,start,end,text,before,after
        "a, b.txt",Ünal,person,0,4,Ünal,,", a"
        "a, b.txt",Radio Free Asia,organization,19,34,Radio Free Asia,met ,.
        "a, b.txt",Radio Free Asia,organization,38,41,RFA,(,) said
        "a, b.txt",Radio Free Asia,organization,53,56,RFA,"“no, ",”!

        """)
  }

  @Test func aLineOfTextForEachEntity() {
    #expect(
      Self.entities(nil).text == """
        person           1  Ünal
        organization     3  Radio Free Asia  (RFA)

        """)
    #expect(Self.entities(1).text.contains("\n    met «Radio Free Asia».\n"))
  }

  @Test func contextOfALongParagraphIsNotLookedForFarAway() {
    let text =
      String(repeating: "世界", count: 5_000) + " Ünal " + String(repeating: "x", count: 5_000)
    let article = Article(
      text: text, blocks: [Block(.paragraph, span: TextSpan(start: 0, end: text.utf8.count))],
      format: .plainText)
    let mentions = TextSearch("Ünal").hits(in: article).map { Mention($0) }
    let found = ArticleEntities(
      [Entity(name: "Ünal", type: .person, aliases: ["Ünal"], mentions: mentions)], of: article,
      path: "", contextWords: 3)
    #expect(mentions.count == 1)
    #expect((100...300).contains(found.csv.utf8.count))
  }
}

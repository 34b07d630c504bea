import Articles
import Entities
import Testing

/// Two thousand paragraphs; each tells of its own number and of one person.
private let long: Article = {
  var text = ""
  var blocks: [Block] = []
  for number in 0..<2000 {
    let start = text.utf8.count
    text += "On Monday Himit Qari told Radio Free Asia of the \(number)th camp in Kashgar."
    blocks.append(Block(.paragraph, span: TextSpan(start: start, end: text.utf8.count)))
    text += "\n\n"
  }
  return Article(text: text, blocks: blocks, format: .plainText)
}()

@Test func theVisiblePartOfALongArticleIsTaggedByItself() throws {
  let visible = long.blocks[1000].span
  let nearby = try #require(EntityTagger().entities(in: long, around: visible))
  let spans = nearby.flatMap { $0.mentions.map(\.span) }.sorted()
  let first = try #require(spans.first)
  let last = try #require(spans.last)
  #expect(spans.contains { visible.contains($0) })
  #expect(last.end - first.start < 40_000)
  let all = EntityTagger().entities(in: long).flatMap { $0.mentions.map(\.span) }
  #expect(Set(all).isSuperset(of: spans))
}

@Test func aShortArticleHasNoPartToBeginWith() {
  let short = article("Himit Qari told Radio Free Asia.")
  #expect(EntityTagger().entities(in: short, around: short.span) == nil)
}

@Test func taggingStopsWhenItIsLeft() {
  var asked = 0
  let found = EntityTagger().entities(in: long) {
    asked += 1
    return asked > 3
  }
  #expect(found == nil)
  #expect(asked < 2010)
}

@Test func oneLineWithoutEndIsCutAtAWord() throws {
  let text = String(repeating: "Police in Kashgar said so. ", count: 20_000)
  let line = Article(
    text: text, blocks: [Block(.paragraph, span: TextSpan(start: 0, end: text.utf8.count))],
    format: .plainText)
  let nearby = EntityTagger().entities(in: line, around: TextSpan(start: 300_000, end: 301_000))
  let mentions = try #require(nearby?.first?.mentions)
  #expect(Set(mentions.map { String(line[$0.span]) }) == ["Kashgar"])
  #expect((1000...1700).contains(mentions.count))
}

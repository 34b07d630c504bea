import Articles
import Testing

@Suite struct CharactersTests {
  /// One character each: a letter, a letter with a mark of its own, a family, a flag, Hangul.
  let characters = ["a", "e\u{301}", "👨‍👩‍👧", "🇨🇳", "한", "b"]

  private var article: Article {
    Article(text: characters.joined(), blocks: [], format: .plainText)
  }

  @Test func stepsGoOverWholeCharacters() {
    var offset = 0
    var starts: [Int] = []
    while offset < article.span.end {
      starts.append(offset)
      offset = article.nextCharacter(after: offset)
    }
    #expect(starts.count == characters.count)
    for start in starts.reversed() {
      offset = article.previousCharacter(before: offset)
      #expect(offset == start)
    }
  }

  @Test func anOffsetInsideACharacterCountsAsItsStart() {
    let family = TextSpan(start: 4, end: 22)
    #expect(article[family] == "👨‍👩‍👧")
    for offset in family.range {
      #expect(article.roundedToCharacter(offset) == family.start)
      #expect(article.nextCharacter(after: offset) == family.end)
    }
    #expect(article.previousCharacter(before: family.start + 5) == 1)
    #expect(article.roundedToCharacters(TextSpan(start: 9, end: 10)) == family)
  }

  @Test func offsetsBeyondTheTextBecomeItsEnds() {
    #expect(article.roundedToCharacter(-1) == 0)
    #expect(article.previousCharacter(before: -1) == 0)
    #expect(article.nextCharacter(after: 99) == article.span.end)
    #expect(article.roundedToCharacters(TextSpan(start: -5, end: 99)) == article.span)
  }
}

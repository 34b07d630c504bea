import Articles
import Testing

/// What holds for every text, tried on random ones.
@Suite struct SoupTests {
  @Test(arguments: 0..<300)
  func boundariesLieBetweenCharactersInOrderInsideTheSpan(seed: UInt64) {
    var soup = UnicodeSoup(seed: seed)
    let article = Article(text: soup.text(pieces: 40), blocks: [], format: .plainText)
    let starts = Set(article.text.indices.map(article.offset)).union([article.span.end])
    for offset in 0...article.span.end {
      #expect(article.isCharacterBoundary(offset) == starts.contains(offset))
    }
    let edges = starts.sorted()
    for (start, end) in zip(edges, edges.reversed()) where start <= end {
      let span = TextSpan(start: start, end: end)
      let breaks = article.lineBreaks(in: span)
      #expect(starts.isSuperset(of: breaks))
      #expect(isAscending([start] + breaks + [max(end, start + 1)]))
      let words = article.words(in: span)
      #expect(starts.isSuperset(of: words.flatMap { [$0.start, $0.end] }))
      #expect(words.allSatisfy { span.contains($0) && !$0.isEmpty })
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }

  @Test(arguments: 0..<300)
  func everyByteButWhiteSpaceBelongsToOneSentence(seed: UInt64) {
    var soup = UnicodeSoup(seed: seed)
    let text = soup.text(pieces: 60)
    for kind in [Block.Kind.paragraph, .code(language: nil), .title] {
      let block = Block(kind, span: TextSpan(start: 0, end: text.utf8.count))
      let article = Article(text: text, blocks: [block], format: .plainText)
      let sentences = article.sentences(in: block)
      var offset = 0
      for sentence in sentences {
        #expect(sentence.start >= offset && !sentence.isEmpty && sentence.end <= block.span.end)
        #expect(isWhiteSpace(article[TextSpan(start: offset, end: sentence.start)]))
        #expect(!isWhiteSpace(article[sentence]))
        #expect(article.roundedToCharacters(sentence) == sentence)
        #expect(article.sentence(at: sentence.start) == sentence)
        #expect(article.sentence(at: sentence.end - 1) == sentence)
        offset = sentence.end
      }
      #expect(isWhiteSpace(article[TextSpan(start: offset, end: block.span.end)]))
    }
  }

  @Test(arguments: 0..<300)
  func aStretchOfTheTextIsFoundWhereItStands(seed: UInt64) {
    var soup = UnicodeSoup(seed: seed)
    let article = Article(text: soup.text(pieces: 40), blocks: [], format: .plainText)
    let edges = article.text.indices.map(article.offset)
    for (start, end) in zip(edges, edges.dropFirst(3)) {
      let span = TextSpan(start: start, end: end)
      let query = String(article[span])
      let search = TextSearch(query)
      let hits = search.hits(in: article)
      let edges = [query.unicodeScalars.first, query.unicodeScalars.last]
      if !edges.contains(where: { $0?.properties.isWhitespace == true }), !search.isEmpty {
        #expect(hits.contains { $0.overlaps(span) }, "\(query.debugDescription)")
      }
      #expect(hits.allSatisfy { article.roundedToCharacters($0) == $0 && !$0.isEmpty })
      #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }

  private func isWhiteSpace(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private func isAscending(_ offsets: [Int]) -> Bool {
    zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 }
  }
}

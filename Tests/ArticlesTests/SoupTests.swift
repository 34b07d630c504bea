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

  private func isAscending(_ offsets: [Int]) -> Bool {
    zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 }
  }
}

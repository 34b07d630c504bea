import Articles

/// Finds where forms stand in an article, as whole words.
struct FormFinder {
  let article: Article
  /// What the article has of words of ASCII letters and digits, so that the names of a long list
  /// that it does not have cost nothing.
  private let words: Set<WordHash>

  /// O(text).
  init(_ article: Article) {
    self.article = article
    var words: Set<WordHash> = []
    var word: WordHash?
    for byte in article.text.utf8 {
      if byte.isOfWord {
        word = word ?? WordHash()
        word?.append(byte)
      } else if let ended = word {
        words.insert(ended)
        word = nil
      }
    }
    if let word { words.insert(word) }
    self.words = words
  }

  /// Where they stand. O(text), O(1) for most that do not stand in it.
  func places(of spellings: [FormSpelling]) -> [TextSpan] {
    spellings.flatMap { spelling in
      if let word = spelling.firstWord, !words.contains(word) { return [TextSpan]() }
      return TextSearch(spelling.text).hits(in: article).filter(isWholeWord)
    }
  }

  private func isWholeWord(_ span: TextSpan) -> Bool {
    let scalars = article.text.unicodeScalars
    let (start, end) = (article.index(span.start), article.index(span.end))
    let isOpenBefore =
      start == scalars.startIndex
      || !scalars[scalars.index(before: start)].isOfOneWord(with: scalars[start])
    let isOpenAfter =
      end == scalars.endIndex
      || !scalars[scalars.index(before: end)].isOfOneWord(with: scalars[end])
    return isOpenBefore && isOpenAfter
  }
}

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
      if FormFinder.isOfWord(byte) {
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

  /// Where `form` stands, also in capitals throughout, as headlines have it. O(text), O(1) for most
  /// forms that do not stand there.
  func places(of form: String) -> [TextSpan] {
    let capitals = form.uppercased()
    let spellings = form.count > 3 && capitals != form ? [form, capitals] : [form]
    return spellings.filter(mayStand).flatMap { spelling in
      TextSearch(spelling).hits(in: article).filter(isWholeWord)
    }
  }

  private func mayStand(_ form: String) -> Bool {
    guard form.utf8.allSatisfy({ $0 < 0x80 }), form.contains(where: \.isUppercase) else {
      return true
    }
    var first = WordHash()
    let word = form.utf8.drop { !FormFinder.isOfWord($0) }.prefix(while: FormFinder.isOfWord)
    for byte in word { first.append(byte) }
    return word.isEmpty || words.contains(first)
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

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }
}

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
      || !Self.isOneWord(scalars[scalars.index(before: start)], scalars[start])
    let isOpenAfter =
      end == scalars.endIndex
      || !Self.isOneWord(scalars[scalars.index(before: end)], scalars[end])
    return isOpenBefore && isOpenAfter
  }

  /// Whether two neighbours are of one word; never in scripts that write words without spaces.
  private static func isOneWord(_ one: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    [one, next].allSatisfy { scalar in
      let properties = scalar.properties
      return (properties.isAlphabetic || properties.numericType != nil)
        && !properties.isIdeographic && !unspaced.contains { $0.contains(scalar.value) }
    }
  }

  /// Thai, Lao, Burmese, Khmer, kana; Korean, whose particles are joined to names.
  private static let unspaced: [ClosedRange<UInt32>] = [
    0xe00...0xeff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0xac00...0xd7a3,
  ]

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }
}

package import Articles

/// Tells an article's language from its most common words.
package enum LanguageGuess {
  /// The primary BCP 47 subtag of the article's language: what its metadata say, else the language
  /// whose small words it uses most; nil where neither tells. Looks at the first 600 words.
  package static func language(of article: Article) -> String? {
    if let tag = article.metadata.language?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first
    {
      return tag.lowercased()
    }
    var text = article.text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.append(TextSpan(start: 0, end: prefixEnd(bytes)))
      return language(of: tokenizer.tokens.prefix(600), bytes)
    }
  }

  /// The first 4,000 bytes, to the end of a character.
  private static func prefixEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = min(bytes.count, 4000)
    while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
    return end
  }

  private static func language(
    of tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let words = tokens.filter { $0.shape.contains(.word) }
    let foreign = words.filter { bytes[$0.range.lowerBound] >= 0xcc }
    let weight = { (words: [Token]) in words.reduce(0) { $0 + $1.range.count } }
    if weight(foreign) * 2 > weight(words) { return nil }
    var best: (language: String, count: Int) = ("en", 0)
    for (language, list) in smallWords {
      let count = words.count { list.contains($0.folded) }
      if count > best.count { best = (language, count) }
    }
    guard best.count * 12 < words.count else { return best.language }
    // Prose has more small words: this is a list of names, a caption, a headline, or a language
    // that is not among these, which writes most words small.
    let small = words.count { $0.shape.lowercaseStart }
    return words.count > 20 && small * 2 > words.count ? nil : "en"
  }

  private static let smallWords: [(language: String, list: Set<WordHash>)] = [
    (
      "en",
      WordList.set(
        """
        the of and to is that was with for from are this have has his by it be in on at or not i you
        we they my your can will what
        """)
    ),
    (
      "de",
      WordList.set("der die das und ist nicht mit den dem von ein eine zu im auf für sich auch")
    ),
    ("fr", WordList.set("le la les des et est que une dans pour du au sur pas qui avec par ne")),
    ("es", WordList.set("el la los las que y en del una por con para se no su al es como")),
    ("it", WordList.set("il la che di e un una per non sono del della con gli nel alla le da")),
    ("pt", WordList.set("o que os as do da em um uma para com não por dos das no na ao")),
    ("nl", WordList.set("de het een van en dat niet op te zijn voor met die aan er om ook")),
    ("sv", WordList.set("och att det som en på är av för med den till inte har ett om de")),
    ("da", WordList.set("og at det som en på er af for med den til ikke har et om de i")),
    ("pl", WordList.set("w i na z się że nie do to jest o po od za przez jak ale")),
    ("tr", WordList.set("ve bir bu için ile da de olarak daha çok olan gibi sonra kadar")),
    ("id", WordList.set("yang dan di dengan untuk dari ini itu pada adalah tidak dalam akan ke")),
    ("vi", WordList.set("và của là có được cho không trong người những một với các")),
  ]
}

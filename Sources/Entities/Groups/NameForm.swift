/// One spelling of a name in an article, with all its mentions.
struct NameForm {
  /// As written at its first mention.
  let text: String
  let words: [NameWord]
  /// The folded words together, as the lists know them.
  let phrase: WordHash?
  /// Indices of names, ascending.
  var mentions: [Int] = []
  var votes = TypeVotes()

  init(_ text: String, tokens: ArraySlice<Token>, bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var words: [NameWord] = []
    for token in tokens where !token.shape.isDisjoint(with: [.word, .digit]) {
      words.append(NameWord(String(decoding: bytes[token.range], as: UTF8.self), token.shape))
    }
    if words.count > 1, words.first?.hash == NameForm.the { words.removeFirst() }
    self.words = words
    phrase = Array(tokens).phrase(0..<tokens.count)
  }

  /// The letters of "RFA" or "U.S."; nil for names that are no acronyms.
  var acronym: [UInt32]? {
    guard words.count == 1, let word = words.first, word.isAllCapitals else { return nil }
    return (2...8).contains(word.letters.count) ? word.letters : nil
  }

  /// What equal names have in common whatever their accents, full stops and hyphens.
  func key(_ type: EntityType?) -> WordHash? {
    if let country = phrase.flatMap({ Countries.canonical($0) }), type != .person { return country }
    if type == .group, words.count == 1, let word = words.first { return GroupWords.stem(word) }
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(first.hash) { $0.followed(by: $1.hash) }
  }

  private static let the = WordHash("the")
}

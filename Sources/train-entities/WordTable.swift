import Entities

/// What the model knows of words before it learns: their clusters and lists.
struct WordTable {
  /// By the hashes that the model looks them up by.
  private(set) var entries: [WordHash: WordEntry] = [:]

  init(coarse: WordClusters, fine: WordClusters) {
    for (word, number) in coarse.numbers { entries[word, default: WordEntry()].coarse = number }
    for (word, number) in fine.numbers { entries[word, default: WordEntry()].fine = number }
    for (word, bits) in WordLists.bits {
      entries[NameModel.listKey(word), default: WordEntry()].lists = bits
    }
  }

  /// The traits of a token as the model will see them.
  func traits(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> WordTraits {
    var entry = entries[token.hash] ?? WordEntry()
    entry.lists = entries[NameModel.listKey(token.folded)]?.lists ?? 0
    return WordTraits(token, bytes, entry)
  }
}

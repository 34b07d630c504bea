import Articles

/// Makes entities of what rules find in the sentences of an article: its dates, its quantities.
struct FoundEntities {
  let text: TokenizedText
  let bytes: UnsafeBufferPointer<UInt8>

  /// A stretch of tokens that a rule has found.
  struct Found: Hashable {
    let tokens: Range<Int>
    /// What a date stands for.
    var date: CalendarDate?
  }

  /// What `find` finds outside the mentions of `others`; what says the same is one entity.
  func entities(
    _ type: EntityType, outside others: [Entity], find: (Sentence) -> [Found]
  ) -> [Entity] {
    let taken = others.flatMap { $0.mentions.map(\.span) }.sorted()
    var entities: [Entity] = []
    var numbers: [String: Int] = [:]
    var next = 0
    for found in text.sentences.lazy.filter({ $0.setting != .byline }).flatMap(find) {
      let range = text.tokens.bytes(of: found.tokens)
      let span = TextSpan(start: range.lowerBound, end: range.upperBound)
      while next < taken.count, taken[next].end <= span.start { next += 1 }
      if next < taken.count, taken[next].overlaps(span) { continue }
      let words = String(decoding: bytes[range], as: UTF8.self).onOneLine
      let key = found.date?.description ?? words
      if let number = numbers[key] {
        entities[number].add(Mention(span), words)
      } else {
        numbers[key] = entities.count
        entities.append(
          Entity(
            name: words, type: type, aliases: [words], mentions: [Mention(span)], date: found.date))
      }
    }
    return entities
  }
}

extension Entity {
  fileprivate mutating func add(_ mention: Mention, _ words: String) {
    mentions.append(mention)
    if !aliases.contains(words) { aliases.append(words) }
  }
}

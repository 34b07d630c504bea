import Articles

/// The dates of an article as entities.
struct DateEntities {
  let text: TokenizedText
  let bytes: UnsafeBufferPointer<UInt8>
  /// When the article was written, as its metadata say it.
  let written: String?

  /// The dates that lie outside the mentions of `others`; ways to say one day are one entity.
  func entities(outside others: [Entity]) -> [Entity] {
    let finder = DateFinder(tokens: text.tokens, bytes: bytes, written: WrittenDate.parse(written))
    let taken = others.flatMap { $0.mentions.map(\.span) }.sorted()
    var entities: [Entity] = []
    var numbers: [String: Int] = [:]
    var next = 0
    for sentence in text.sentences where sentence.setting != .byline {
      for found in finder.dates(in: sentence) {
        let range = text.tokens.bytes(of: found.tokens)
        let span = TextSpan(start: range.lowerBound, end: range.upperBound)
        while next < taken.count, taken[next].end <= span.start { next += 1 }
        if next < taken.count, taken[next].overlaps(span) { continue }
        let words = String(decoding: bytes[range], as: UTF8.self)
        let key = found.date?.description ?? words
        if let number = numbers[key] {
          entities[number].add(Mention(span), words)
        } else {
          numbers[key] = entities.count
          entities.append(
            Entity(
              name: words, type: .date, aliases: [words], mentions: [Mention(span)],
              date: found.date))
        }
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

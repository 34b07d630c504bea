/// Tells a name's type from its words and from the words beside it.
struct NameTyper {
  let tokens: [Token]
  let sentence: Sentence

  /// The type, and how sure it is; nil and 0 where nothing tells.
  func type(of name: Range<Int>) -> (EntityType?, Int) {
    guard let first = name.first, let last = name.last else { return (nil, 0) }
    if sentence.setting == .byline { return (.person, 4) }
    if let phrase = tokens.phrase(name), Places.contains(phrase) { return (.place, 4) }
    if isAfterTitle(first) { return (.person, 4) }
    if name.count > 1, let type = typeByWords(first, last, name) { return (type, 3) }
    if name.count == 1, tokens[first].shape.contains(.allCapitals) { return (.organization, 2) }
    if let type = typeByNeighbours(name) { return (type, 2) }
    if (2...4).contains(name.count) { return (.person, 1) }
    return (nil, beginsClause(first) ? 0 : 1)
  }

  /// Whether a capital says nothing at `index`: first in the sentence or after a mark.
  func beginsClause(_ index: Int) -> Bool {
    guard let before = word(index - 1) else { return true }
    return before.shape.isDisjoint(with: [.word, .digit, .possessive])
  }

  private func typeByWords(_ first: Int, _ last: Int, _ name: Range<Int>) -> EntityType? {
    if Cues.organizationEnds.contains(tokens[last].folded) { return .organization }
    if Cues.organizationHeads.contains(tokens[first].folded) { return .organization }
    if Cues.placeEnds.contains(tokens[last].folded) { return .place }
    if Cues.placeHeads.contains(tokens[first].folded) { return .place }
    if GivenNames.contains(tokens[first].folded) { return .person }
    return tokens[first].shape.contains(.initial) ? .person : nil
  }

  private func typeByNeighbours(_ name: Range<Int>) -> EntityType? {
    let before = word(name.lowerBound - 1)
    let after = word(name.upperBound)
    if let after, Cues.placeEnds.contains(after.folded), after.shape.lowercaseStart {
      return .place
    }
    if isAge(name.upperBound) { return .person }
    if let before, Cues.placePrepositions.contains(before.folded) { return .place }
    if let after, Cues.sayings.contains(after.folded), name.count > 1 { return .person }
    return name.count == 1 && GivenNames.contains(tokens[name.lowerBound].folded) ? .person : nil
  }

  private func isAfterTitle(_ index: Int) -> Bool {
    guard let before = word(index - 1) else { return false }
    return before.shape.contains(.capitalized) && Cues.titles.contains(before.folded)
  }

  /// Whether ", 45," stands at `index`.
  private func isAge(_ index: Int) -> Bool {
    guard let comma = word(index), let age = word(index + 1), let close = word(index + 2)
    else { return false }
    return comma.hash == NameTyper.comma && close.hash == NameTyper.comma
      && age.shape.contains(.digit) && age.range.count < 3
  }

  private func word(_ index: Int) -> Token? {
    sentence.tokens.contains(index) ? tokens[index] : nil
  }

  private static let of = WordHash("of")
  private static let comma = WordHash(",")
}

extension [Token] {
  /// The hash of the words of `range` in small letters; nil for an empty range.
  func phrase(_ range: Range<Int>) -> WordHash? {
    guard let first = range.first else { return nil }
    return range.dropFirst().reduce(self[first].folded) { $0.followed(by: self[$1].folded) }
  }

  /// The hash of the words of `range` as written; nil for an empty range.
  func form(_ range: Range<Int>) -> WordHash? {
    guard let first = range.first else { return nil }
    return range.dropFirst().reduce(self[first].hash) { $0.followed(by: self[$1].hash) }
  }
}

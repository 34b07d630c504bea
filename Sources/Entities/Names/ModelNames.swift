/// Names as the trained model finds them, with what needs no model: group words of the list,
/// and bylines.
struct ModelNames {
  private let text: TokenizedText
  private let tags: [UInt8]
  private let finder: NameFinder
  private let bytes: UnsafeBufferPointer<UInt8>

  /// `tags` are the model's, one for each token.
  init(_ tags: [UInt8], _ text: TokenizedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
    self.tags = tags
    finder = NameFinder(text.tokens)
  }

  /// The names of the text, in order; events, works and the like too, so that nothing inside them
  /// is taken for a name.
  func names() -> [Name] {
    var names: [Name] = []
    for sentence in text.sentences {
      switch sentence.setting {
      case .byline: names += finder.names(in: sentence)
      case .titleCase: names += finder.names(in: sentence).filter { $0.weight > 3 }
      case .body: names += merged(tagged(sentence), untagged(sentence))
      }
    }
    return names
  }

  /// The names of three words or more that the model has left out though their own words tell what they are: "Hetian
  /// Taida Apparel".
  private func untagged(_ sentence: Sentence) -> [Name] {
    finder.names(in: sentence).filter { name in
      name.weight == 3 && name.type == .organization && name.tokens.count > 2
        && name.tokens.allSatisfy { tags[$0] == UInt8(NameTag.outside.number) }
    }
  }

  /// Both in order; of two that overlap the one of `first`.
  private func merged(_ first: [Name], _ second: [Name]) -> [Name] {
    guard !second.isEmpty else { return first }
    let free = second.filter { name in !first.contains { $0.tokens.overlaps(name.tokens) } }
    return (first + free).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func tagged(_ sentence: Sentence) -> [Name] {
    var names: [Name] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let tag = NameTag(number: Int(tags[index]))
      var end = index + 1
      if tag.type != nil {
        let inside = tags[index] | 1
        while end < sentence.tokens.upperBound, tags[end] == inside { end += 1 }
      }
      let first = (index..<end).first { !isMark($0) } ?? end
      let start = groupEnd(first..<end) ?? first
      if start > first { names.append(Name(tokens: first..<first + 1, type: .group, weight: 4)) }
      if let name = saint(start..<end) ?? whole(start..<end, sentence)
        ?? name(start..<end, tag.type)
      {
        names.append(name)
      }
      index = end
    }
    return names
  }

  /// The place that a name is the end of after "Saint-": "Saint-Denis".
  private func saint(_ name: Range<Int>) -> Name? {
    guard let first = name.first, first > 1, text.tokens[first - 1].hash == ModelNames.hyphen,
      !text.tokens[first].shape.contains(.spaced),
      ModelNames.saints.contains(text.tokens[first - 2].hash),
      tags[first - 2] == UInt8(NameTag.outside.number)
    else { return nil }
    return Name(tokens: first - 2..<name.upperBound, type: .place, weight: 2)
  }

  /// Whether the token is neither a word nor a number: no name begins with it.
  private func isMark(_ index: Int) -> Bool {
    text.tokens[index].shape.isDisjoint(with: [.word, .digit])
  }

  /// Where the name begins that stands behind a group's and a small word: "Safed" in "Israeli city of
  /// Safed"; nil for other names.
  private func groupEnd(_ name: Range<Int>) -> Int? {
    guard let first = name.first, name.count > 1, Demonyms.contains(text.tokens[first].folded),
      text.tokens[first + 1].shape.lowercaseStart
    else { return nil }
    return name.dropFirst().first { text.tokens[$0].shape.contains(.capitalized) }
      ?? name.upperBound
  }

  /// The organisation that a tagged name is the end of, the words before it untagged: "Radio Free
  /// Asia" where only "Asia" has a tag.
  private func whole(_ name: Range<Int>, _ sentence: Sentence) -> Name? {
    guard let first = name.first, NameTag(number: Int(tags[first])).type != nil else { return nil }
    var start = first
    if start > sentence.tokens.lowerBound + 1, text.tokens[start - 1].hash == ModelNames.of,
      isUntaggedCapital(start - 2),
      Cues.certainOrganizationHeads.contains(text.tokens[start - 2].folded)
    {
      start -= 2
    }
    while start > sentence.tokens.lowerBound, isUntaggedCapital(start - 1) { start -= 1 }
    guard start < first, Cues.organizationHeads.contains(text.tokens[start].folded) else {
      return nil
    }
    return Name(tokens: start..<name.upperBound, type: .organization, weight: 3)
  }

  private func isUntaggedCapital(_ index: Int) -> Bool {
    tags[index] == UInt8(NameTag.outside.number)
      && text.tokens[index].shape.isSuperset(of: [.capitalized, .lowercase])
  }

  private func name(_ whole: Range<Int>, _ type: Int?) -> Name? {
    guard !whole.isEmpty else { return nil }
    let range = withoutArticle(whole)
    if type != nil, range.count > 1, isOrganization(range) {
      return Name(tokens: range, type: .organization, weight: 3)
    }
    if type == 0 || type == 2, range.count > 1, isPlace(range) || isPalace(range) {
      return Name(tokens: range, type: .place, weight: 3)
    }
    if range.count == 1, let known = known(range.lowerBound, isTagged: type != nil) {
      return Name(tokens: range, type: known, weight: known == .group ? 4 : 2)
    }
    switch type {
    case 0 where range.count == 1 && isField(range.lowerBound):
      return Name(tokens: range, type: .other, weight: 2)
    case 0: return Name(tokens: withoutTitle(withoutPossessive(range)), type: .person, weight: 2)
    case 1: return Name(tokens: trimmed(withoutPossessive(range)), type: .place, weight: 2)
    case 2: return organization(range)
    default: break
    }
    guard let last = range.last else { return nil }
    if type != nil, text.tokens.phrase(range).map({ Places.contains($0) }) ?? false {
      return Name(tokens: range, type: .place, weight: 2)
    }
    guard isGroup(last, isTagged: type != nil) else {
      return type == nil ? nil : Name(tokens: range, type: .other, weight: 2)
    }
    return Name(tokens: range, type: .group, weight: 4)
  }

  /// Whether its first or last word says that a name is an organisation's, whatever the model thinks:
  /// "University of Helsinki", "Irving Police Department".
  private func isOrganization(_ name: Range<Int>) -> Bool {
    guard let first = name.first, let last = name.last,
      !(text.tokens.phrase(name).map { Places.isListed($0) } ?? true)
    else { return false }
    if Cues.certainOrganizationEnds.contains(text.tokens[last].folded) {
      return text.tokens[last].shape.contains(.capitalized) && !isPalace(name)
    }
    return name.count > 2 && text.tokens[first + 1].hash == ModelNames.of
      && Cues.certainOrganizationHeads.contains(text.tokens[first].folded)
  }

  /// Whether its last word says that a name is a place's: "Ngurah Rai Airport".
  private func isPlace(_ name: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    return Cues.certainPlaceEnds.contains(text.tokens[last].folded)
      && text.tokens[last].shape.contains(.capitalized)
  }

  /// Whether a court is a building for all that its name tells: "Hampton Court", but "High Court".
  private func isPalace(_ name: Range<Int>) -> Bool {
    guard let first = name.first, let last = name.last, name.count == 2 else { return false }
    let kind = text.tokens[first].folded
    return text.tokens[last].hash == ModelNames.court && !Cues.courts.contains(kind)
      && !Demonyms.contains(kind)
  }

  /// A name without a "The" before it; places such as The Hague keep theirs.
  private func withoutArticle(_ name: Range<Int>) -> Range<Int> {
    guard let first = name.first, name.count > 1,
      text.tokens[first].folded == ModelNames.the,
      !(text.tokens.phrase(name).map { Places.contains($0) } ?? false)
    else { return name }
    return name.dropFirst()
  }

  /// A name without an "'s" that the model took in; an organisation may keep one: "McDonald's".
  private func withoutPossessive(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 1, let last = name.last, text.tokens[last].shape.contains(.possessive)
    else { return name }
    return name.dropLast()
  }

  /// Whether a word is what ministries are for, and no surname of the list: "Agriculture".
  private func isField(_ index: Int) -> Bool {
    let word = text.tokens[index].folded
    return Cues.fields.contains(word) && !Surnames.names.contains(word)
  }

  /// A person's name without a "Dr" before it.
  private func withoutTitle(_ name: Range<Int>) -> Range<Int> {
    guard let first = name.first, name.count > 1,
      Cues.outerTitles.contains(text.tokens[first].folded),
      text.tokens[first + 1].shape.contains(.capitalized)
    else { return name }
    return name.dropFirst()
  }

  /// A place without the small word that says what it is: "Kuchar county", "Ucha township".
  private func trimmed(_ place: Range<Int>) -> Range<Int> {
    guard place.count > 1, let last = place.last, text.tokens[last].shape.lowercaseStart,
      Cues.divisions.contains(text.tokens[last].folded)
    else { return place }
    return place.dropLast()
  }

  /// What a word by itself is whatever the model thinks: an organisation of the list; tagged, a thing
  /// of the list, or a word for people that is no first name.
  private func known(_ index: Int, isTagged: Bool) -> EntityType? {
    let token = text.tokens[index]
    if Organizations.contains(token.hash) { return .organization }
    if isTagged, Cues.things.contains(token.hash) { return .other }
    let isGroup = Demonyms.contains(token.folded) && !GivenNames.contains(token.folded)
    return isTagged && isGroup && token.shape.isSuperset(of: [.capitalized, .lowercase])
      ? .group : nil
  }

  /// An organisation without the small word that says what it is: "Bush administration".
  private func organization(_ name: Range<Int>) -> Name {
    guard name.count > 1, let last = name.last, text.tokens[last].shape.lowercaseStart,
      Cues.bodies.contains(text.tokens[last].folded)
    else { return Name(tokens: name, type: .organization, weight: 2) }
    let rest = name.dropLast()
    let isPlace = text.tokens.phrase(rest).map { Places.contains($0) } ?? false
    return Name(tokens: rest, type: isPlace ? .place : .organization, weight: 2)
  }

  /// Whether the word is one for a people, a religion or a party's members: of the list, or
  /// tagged and built like one.
  private func isGroup(_ index: Int, isTagged: Bool) -> Bool {
    let token = text.tokens[index]
    guard token.shape.isSuperset(of: [.capitalized, .word]) else { return false }
    return Demonyms.contains(token.folded)
      || (isTagged
        && (Demonyms.doubtful.contains(token.folded)
          || GroupWords.isBuiltLikeOne(bytes[token.range])))
  }

  private static let hyphen = WordHash("-")
  private static let saints = WordList.set("Saint Sainte St Ste")
  private static let court = WordHash("Court")
  private static let the = WordHash("the")
  private static let of = WordHash("of")
}

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
      if let name = whole(index..<end, sentence) ?? name(index..<end, tag.type) {
        names.append(name)
      }
      index = end
    }
    return names
  }

  /// The organisation that a tagged name is the end of, the words before it untagged: "Radio Free
  /// Asia" where only "Asia" has a tag.
  private func whole(_ name: Range<Int>, _ sentence: Sentence) -> Name? {
    guard let first = name.first, NameTag(number: Int(tags[first])).type != nil else { return nil }
    var start = first
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
    let range = withoutArticle(whole)
    switch type {
    case 0: return Name(tokens: range, type: .person, weight: 2)
    case 1: return Name(tokens: trimmed(range), type: .place, weight: 2)
    case 2: return Name(tokens: range, type: .organization, weight: 2)
    default: break
    }
    guard let last = range.last else { return nil }
    if range.count == 1, Organizations.contains(text.tokens[last].hash) {
      return Name(tokens: range, type: .organization, weight: 2)
    }
    guard isGroup(last, isTagged: type != nil) else {
      return type == nil ? nil : Name(tokens: range, type: .other, weight: 2)
    }
    return Name(tokens: range, type: .group, weight: 4)
  }

  /// A name without a "The" before it; places such as The Hague keep theirs.
  private func withoutArticle(_ name: Range<Int>) -> Range<Int> {
    guard let first = name.first, name.count > 1,
      text.tokens[first].folded == ModelNames.the,
      !(text.tokens.phrase(name).map { Places.contains($0) } ?? false)
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

  /// Whether the word is one for a people, a religion or a party's members: of the list, or
  /// tagged and built like one.
  private func isGroup(_ index: Int, isTagged: Bool) -> Bool {
    let token = text.tokens[index]
    guard token.shape.isSuperset(of: [.capitalized, .word]) else { return false }
    return Demonyms.contains(token.folded)
      || (isTagged && GroupWords.isBuiltLikeOne(bytes[token.range]))
  }

  private static let the = WordHash("the")
}

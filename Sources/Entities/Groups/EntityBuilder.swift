import Articles

/// Makes an entity of the mentions that belong together.
struct EntityBuilder {
  let names: [Name]
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// The entity of `mentions`, numbers of names in text order; nil where nothing tells a type.
  func entity(_ mentions: [Int]) -> Entity? {
    var votes = TypeVotes()
    var aliases: [String] = []
    var seen: Set<WordHash> = []
    for mention in mentions {
      let name = names[mention]
      if let type = name.type { votes.add(type, name.weight) }
      if let form = tokens.form(name.tokens), seen.insert(form).inserted {
        let words = String(decoding: bytes[tokens.bytes(of: name.tokens)], as: UTF8.self)
        aliases.append(words.onOneLine)
      }
    }
    let isName = mentions.contains { names[$0].weight > 0 }
    guard let winner = votes.winner ?? (isName ? .organization : nil),
      let fullest = fullest(aliases), let first = mentions.first
    else { return nil }
    let type = aliases.count == 1 ? listed(names[first].tokens, winner) : winner
    let spans = mentions.map { mention in
      let range = tokens.bytes(of: names[mention].tokens)
      return Mention(TextSpan(start: range.lowerBound, end: range.upperBound))
    }
    return Entity(name: fullest, type: type, aliases: aliases, mentions: spans)
  }

  /// What a name is that stands in one form: by the lists where they know it as a place or as a
  /// person's name only, else `found`.
  private func listed(_ name: Range<Int>, _ found: EntityType) -> EntityType {
    guard let phrase = tokens.phrase(name) else { return found }
    switch found {
    case .person: return isOnlyPlace(name) ? .place : .person
    case .place:
      return Surnames.names.contains(phrase) && !Places.isListed(phrase) ? .person : .place
    case .organization:
      return Countries.isFormer(phrase) ? .place : .organization
    default: return found
    }
  }

  /// Whether a list knows these words as a place and none as a person's name.
  private func isOnlyPlace(_ name: Range<Int>) -> Bool {
    guard let phrase = tokens.phrase(name) else { return false }
    return Places.isListed(phrase) && !GivenNames.contains(phrase)
      && !Surnames.names.contains(phrase)
  }

  /// The longest form, the first of them; one in capitals only where there is no other.
  private func fullest(_ aliases: [String]) -> String? {
    let mixed = aliases.filter { $0.utf8.contains { (0x61...0x7a).contains($0) || $0 > 0x7f } }
    let longest = aliases.map(\.utf8.count).max() ?? 0
    let candidates = mixed.isEmpty ? aliases : mixed
    return candidates.first { $0.utf8.count == candidates.map(\.utf8.count).max() && longest > 0 }
  }
}

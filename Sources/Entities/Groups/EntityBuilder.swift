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
    guard let type = votes.winner ?? (isName ? .organization : nil), let fullest = fullest(aliases)
    else { return nil }
    let spans = mentions.map { mention in
      let range = tokens.bytes(of: names[mention].tokens)
      return Mention(TextSpan(start: range.lowerBound, end: range.upperBound))
    }
    return Entity(name: fullest, type: type, aliases: aliases, mentions: spans)
  }

  /// The longest form, the first of them; one in capitals only where there is no other.
  private func fullest(_ aliases: [String]) -> String? {
    let mixed = aliases.filter { $0.utf8.contains { (0x61...0x7a).contains($0) || $0 > 0x7f } }
    let longest = aliases.map(\.utf8.count).max() ?? 0
    let candidates = mixed.isEmpty ? aliases : mixed
    return candidates.first { $0.utf8.count == candidates.map(\.utf8.count).max() && longest > 0 }
  }
}

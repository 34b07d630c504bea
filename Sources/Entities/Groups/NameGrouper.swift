/// Puts the mentions of one person, place or organisation together.
struct NameGrouper {
  private let tokens: [Token]
  private let names: [Name]
  private(set) var forms: [NameForm] = []
  private(set) var sets: DisjointSets

  init(_ names: [Name], _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.names = names
    var numbers: [WordHash: Int] = [:]
    for (index, name) in names.enumerated() {
      guard let hash = tokens.form(name.tokens) else { continue }
      let number = numbers[hash] ?? forms.count
      if number == forms.count {
        numbers[hash] = number
        let span = tokens.bytes(of: name.tokens)
        let text = String(decoding: bytes[span], as: UTF8.self)
        forms.append(NameForm(text, tokens: tokens[name.tokens], bytes: bytes))
      }
      forms[number].mentions.append(index)
      if let type = name.type { forms[number].votes.add(type, name.weight) }
    }
    sets = DisjointSets(count: forms.count)
  }

  /// The mentions' numbers, one list for each entity, by first mention.
  mutating func groups() -> [[Int]] {
    joinEqual()
    joinBracketed()
    AcronymMatcher(forms: forms).join(&sets)
    OrganizationMatcher(forms: forms).join(&sets)
    let people = PersonMatcher(forms: forms)
    let shared = people.join(&sets)
    return split(shared)
  }

  /// Joins names that differ in accents and full stops only, and names of one country.
  private mutating func joinEqual() {
    var first: [WordHash: Int] = [:]
    for (number, form) in forms.enumerated() {
      guard let key = form.key(form.votes.winner) else { continue }
      if let other = first[key] {
        if (form.votes.winner == .group) == (forms[other].votes.winner == .group) {
          sets.join(number, other)
        }
      } else {
        first[key] = number
      }
    }
  }

  /// Joins a name and the acronym that follows it in brackets, or the other way about.
  private mutating func joinBracketed() {
    var numbers: [Int: Int] = [:]
    for (number, form) in forms.enumerated() {
      for mention in form.mentions { numbers[mention] = number }
    }
    for index in names.indices.dropLast() where isBracketed(index + 1, after: index) {
      guard let one = numbers[index], let other = numbers[index + 1] else { continue }
      let isExplained =
        forms[other].acronym.map { forms[one].spells($0) }
        ?? forms[one].acronym.map { forms[other].spells($0) } ?? false
      if isExplained { sets.join(one, other) }
    }
  }

  private func isBracketed(_ inner: Int, after outer: Int) -> Bool {
    let open = names[outer].tokens.upperBound
    let close = names[inner].tokens.upperBound
    guard names[inner].tokens.lowerBound == open + 1, close < tokens.count else { return false }
    return tokens[open].hash == NameGrouper.open && tokens[close].hash == NameGrouper.close
  }

  /// The sets as lists of mentions; a surname that several people share goes, mention by mention,
  /// to the one named last before it.
  private mutating func split(_ shared: [Int: [Int]]) -> [[Int]] {
    var owners = [Int](repeating: -1, count: names.count)
    for number in forms.indices where shared[number] == nil {
      for mention in forms[number].mentions { owners[mention] = sets.root(number) }
    }
    for (number, candidates) in shared.sorted(by: { $0.key < $1.key }) {
      assign(forms[number].mentions, candidates, &owners)
    }
    var members: [Int: [Int]] = [:]
    for (mention, owner) in owners.enumerated() where owner >= 0 {
      members[owner, default: []].append(mention)
    }
    return members.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private mutating func assign(_ mentions: [Int], _ candidates: [Int], _ owners: inout [Int]) {
    guard let first = candidates.first else { return }
    let roots = Set(candidates.map { sets.root($0) })
    if let only = dominant(roots, owners) {
      for mention in mentions { owners[mention] = only }
      return
    }
    var named = sets.root(first)
    var at = 0
    for mention in mentions {
      while at < mention {
        if roots.contains(owners[at]) { named = owners[at] }
        at += 1
      }
      owners[mention] = named
    }
  }

  /// The person named twice as often as every other of `people`, whom a lone surname means; nil
  /// where there is none.
  private func dominant(_ people: Set<Int>, _ owners: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for owner in owners where people.contains(owner) { counts[owner, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let top = sorted.first, top.value >= 2 * (sorted.dropFirst().first?.value ?? 0) else {
      return nil
    }
    return top.key
  }

  private static let open = WordHash("(")
  private static let close = WordHash(")")
}

extension [Token] {
  /// The bytes that the tokens of `range` cover; empty for an empty range.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return self[first].range.lowerBound..<self[last].range.upperBound
  }
}

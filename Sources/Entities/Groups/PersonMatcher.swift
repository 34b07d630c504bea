/// Joins full names, surnames, first names and initials of one person.
struct PersonMatcher {
  let forms: [NameForm]

  /// Joins what is certain; returns, for each short form that several people share, the forms of
  /// those people.
  func join(_ sets: inout DisjointSets) -> [Int: [Int]] {
    let full = forms.indices.filter { isFull(forms[$0]) }
    joinFull(full, &sets)
    joinReversed(full, &sets)
    var byWord: [WordHash: [Int]] = [:]
    for number in full {
      for word in Set([forms[number].words.first, forms[number].words.last].compactMap(\.?.hash)) {
        byWord[word, default: []].append(number)
      }
    }
    var shared: [Int: [Int]] = [:]
    for (number, form) in forms.enumerated() where mayBeShort(form) {
      let candidates = distinct(owners(of: form, byWord), &sets)
      if let only = candidates.first, candidates.count == 1 { sets.join(number, only) }
      if candidates.count > 1 { shared[number] = candidates }
    }
    return shared
  }

  private func isFull(_ form: NameForm) -> Bool {
    form.words.count > 1 && form.votes.winner == .person
  }

  private func mayBeShort(_ form: NameForm) -> Bool {
    guard form.words.count == 1, form.words[0].letters.count > 1 else { return false }
    guard let winner = form.votes.winner, winner != .person else { return true }
    let isListed = form.phrase.map { Places.contains($0) || Demonyms.contains($0) } ?? false
    return !isListed && form.votes.count(winner) < 3 * max(1, form.votes.count(.person))
  }

  /// People with this surname; failing them, with this first name.
  private func owners(of form: NameForm, _ byWord: [WordHash: [Int]]) -> [Int] {
    let word = form.words[0].hash
    let all = byWord[word] ?? []
    let surnames = all.filter { forms[$0].words.last?.hash == word }
    return surnames.isEmpty ? all : surnames
  }

  /// One form for each person among `numbers`.
  private func distinct(_ numbers: [Int], _ sets: inout DisjointSets) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert(sets.root($0)).inserted }
  }

  /// Joins names of two words whose order is exchanged: "Higuchi Ichiyō", "Ichiyō Higuchi".
  private func joinReversed(_ full: [Int], _ sets: inout DisjointSets) {
    var numbers: [[WordHash]: Int] = [:]
    for number in full where forms[number].words.count == 2 {
      let words = forms[number].words.map(\.hash)
      if let other = numbers[words.reversed()] { sets.join(number, other) }
      numbers[words] = number
    }
  }

  private func joinFull(_ full: [Int], _ sets: inout DisjointSets) {
    var bySurname: [WordHash: [Int]] = [:]
    for number in full {
      guard let surname = forms[number].words.last?.hash else { continue }
      let others = bySurname[surname] ?? []
      if let other = others.last(where: { isSame(forms[$0], forms[number]) }) {
        sets.join(number, other)
      }
      bySurname[surname, default: []].append(number)
    }
  }

  /// Whether two full names with one surname can be one person's.
  private func isSame(_ one: NameForm, _ other: NameForm) -> Bool {
    let (short, long) = one.words.count <= other.words.count ? (one, other) : (other, one)
    guard let first = short.words.first, let longFirst = long.words.first else { return false }
    if Array(long.words.suffix(short.words.count)) == short.words { return true }
    guard agree(first, longFirst) else { return false }
    var rest = long.words.dropFirst()
    for word in short.words.dropFirst() {
      guard let index = rest.firstIndex(where: { agree(word, $0) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func agree(_ one: NameWord, _ other: NameWord) -> Bool {
    one.hash == other.hash || ((one.isInitial || other.isInitial) && one.initial == other.initial)
  }
}

/// Joins the short and the full names of organisations, and of regions with their official names.
struct OrganizationMatcher {
  let forms: [NameForm]

  /// Joins "Hetian Taida" to "Hetian Taida Apparel", "Supreme Court" to "U.S. Supreme Court",
  /// "Tibet" to "Tibet Autonomous Region".
  func join(_ sets: inout DisjointSets) {
    var numbers: [WordHash: Int] = [:]
    for (number, form) in forms.enumerated() where form.votes.winner != .group {
      guard let key = form.key(.person) else { continue }
      numbers[key] = numbers[key] ?? number
    }
    var owners: [Int: [Int]] = [:]
    for (number, form) in forms.enumerated() where form.words.count > 1 {
      for part in shortForms(of: form) {
        guard let key = phrase(part), let short = numbers[key], short != number else { continue }
        if fits(forms[short], form) { owners[short, default: []].append(number) }
      }
    }
    // What several are called by is left alone: the "Senate" of the U.S. and of Texas.
    for (short, full) in owners.sorted(by: { $0.key < $1.key })
    where Set(full.map { sets.root($0) }).count == 1 {
      for number in full { sets.join(short, number) }
    }
  }

  private func shortForms(of form: NameForm) -> [ArraySlice<NameWord>] {
    var parts: [ArraySlice<NameWord>] = []
    for cut in 1..<form.words.count {
      let rest = form.words[cut...]
      if rest.allSatisfy({ Cues.organizationEnds.contains($0.hash) }) {
        parts.append(form.words[..<cut])
      }
    }
    if let last = form.words.last, last.hash == OrganizationMatcher.region,
      form.words.dropLast().last?.hash == OrganizationMatcher.autonomous
    {
      parts.append(form.words.prefix(1))
    }
    let first = form.words[0]
    if Places.contains(first.hash) || Demonyms.contains(first.hash) || first.isAllCapitals {
      parts.append(form.words.dropFirst())
    }
    return parts
  }

  private func phrase(_ words: ArraySlice<NameWord>) -> WordHash? {
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(first.hash) { $0.followed(by: $1.hash) }
  }

  private func fits(_ short: NameForm, _ full: NameForm) -> Bool {
    switch (short.votes.winner, full.votes.winner) {
    case (.organization, .organization), (nil, .organization), (.place, .place): true
    default: false
    }
  }

  private static let region = WordHash("region")
  private static let autonomous = WordHash("autonomous")
}

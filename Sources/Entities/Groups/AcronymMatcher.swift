/// Finds the organisation that an acronym stands for.
struct AcronymMatcher {
  let forms: [NameForm]

  /// Joins each acronym to the one name whose initials it is.
  func join(_ sets: inout DisjointSets) {
    var full: [[UInt32]: Int] = [:]
    var ambiguous: Set<[UInt32]> = []
    for (number, form) in forms.enumerated() where form.words.count > 1 {
      guard form.votes.winner != .person else { continue }
      for initials in Set(form.initials) {
        if let other = full[initials], sets.root(other) != sets.root(number) {
          ambiguous.insert(initials)
        }
        full[initials] = full[initials] ?? number
      }
    }
    for (number, form) in forms.enumerated() {
      guard let acronym = form.acronym, acronym.count > 1, !ambiguous.contains(acronym),
        let other = full[acronym]
      else { continue }
      sets.join(number, other)
    }
  }
}

extension NameForm {
  /// What the name's acronym may be: with and without its small words and a country before it.
  var initials: [[UInt32]] {
    let all = words.map(\.initial)
    let capitals = words.filter { !$0.isSmall }.map(\.initial)
    var initials = [all, capitals]
    if let first = words.first, first.isAllCapitals, capitals.count > 2 {
      initials.append(Array(capitals.dropFirst()))
    }
    return initials.filter { $0.count > 1 }
  }

  /// Whether `acronym`'s letters stand in the name in that order, from its first word on.
  func spells(_ acronym: [UInt32]) -> Bool {
    if initials.contains(acronym) { return true }
    let letters = words.flatMap(\.letters)
    guard words.count > 1, words.contains(where: { $0.initial == acronym.first }) else {
      return false
    }
    var rest = acronym[...]
    for letter in letters where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}

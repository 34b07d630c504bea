/// Words for a people of which two make one: "African-American", "Sunni Arabs", "Anglo-Irish".
///
/// As people tag them: a country and a creed, as in "Lebanese Shiites", stay two, and so do two
/// countries, as in "Israeli-Palestinian".
struct PeoplesNames {
  let tokens: [Token]

  /// `names`, in order, with such words made whole.
  func applied(to names: [Name]) -> [Name] {
    var all: [Name] = []
    all.reserveCapacity(names.count)
    for name in names {
      guard name.type == .group || isPair(name) else {
        all.append(name)
        continue
      }
      let start = start(of: name.tokens)
      while let last = all.last, last.tokens.lowerBound >= start { all.removeLast() }
      let isInside = all.last.map { $0.tokens.upperBound > start } ?? false
      let range = (isInside ? name.tokens.lowerBound : start)..<name.tokens.upperBound
      all += parted(range).map { Name(tokens: $0, type: .group, weight: max(4, name.weight)) }
    }
    return all
  }

  /// Where the words begin that belong with the people's word `name`.
  private func start(of name: Range<Int>) -> Int {
    let first = name.lowerBound
    guard first > 0, name.count == 1 else { return first }
    if isPair(first) { return first - 1 }
    guard first > 1, tokens[first - 1].hash == PeoplesNames.hyphen,
      !tokens[first].shape.contains(.spaced), !tokens[first - 1].shape.contains(.spaced),
      tokens[first - 2].shape.contains(.capitalized)
    else { return first }
    let before = tokens[first - 2].folded
    let isAmerican = PeoplesNames.newPeoples.contains(tokens[first].folded)
    let joins =
      Demonyms.combiningForms.contains(before)
      || (isAmerican && Demonyms.contains(before) && !isBetweenCountries(first + 1))
    return joins ? first - 2 : first
  }

  /// A country's people and a creed or a people within it, one by one: "Lebanese Shiites".
  private func parted(_ name: Range<Int>) -> [Range<Int>] {
    guard name.count == 2, let first = name.first, let last = name.last,
      PeoplesNames.creeds.contains(tokens[last].folded), Demonyms.contains(tokens[first].folded),
      !PeoplesNames.creeds.contains(tokens[first].folded)
    else { return [name] }
    return [first..<last, last..<last + 1]
  }

  /// Whether a name of another type is such a pair: "Puerto Rican".
  private func isPair(_ name: Name) -> Bool {
    guard name.tokens.count == 2, let last = name.tokens.last else { return false }
    return Demonyms.contains(tokens[last].folded) && isPair(last)
  }

  private func isPair(_ index: Int) -> Bool {
    let (before, word) = (tokens[index - 1], tokens[index])
    guard before.shape.contains(.capitalized) else { return false }
    if PeoplesNames.directions.contains(before.hash) { return true }
    if PeoplesNames.newPeoples.contains(word.folded), Demonyms.contains(before.folded) {
      return true
    }
    return Demonyms.pairs.contains(before.folded.followed(by: word.folded))
  }

  /// Whether the word at `index` is one for what two countries have with each other.
  private func isBetweenCountries(_ index: Int) -> Bool {
    tokens.indices.contains(index) && PeoplesNames.dealings.contains(tokens[index].folded)
  }

  private static let hyphen = WordHash("-")
  private static let directions = WordList.set(
    "North South East West Northern Eastern Western Southern Central Southeast")
  /// Named with where they or their forebears came from.
  private static let newPeoples = WordList.set(
    "american americans canadian canadians australian australians")
  private static let creeds = WordList.set(
    """
    shiite shiites shi'ite shia shias sunni sunnis muslim muslims moslem moslems kurd kurds kurdish
    pashtun pashtuns
    """)
  private static let dealings = WordList.set(
    """
    war wars relations border talks summit treaty conflict dialogue alliance trade ties agreement
    dispute negotiations friendship cooperation
    """)
}

/// Organisations whose country the model took for a name of its own: "US" in "US National Park
/// Service".
struct NationalNames {
  let tokens: [Token]

  /// `names`, in order, with each such organisation made whole.
  func applied(to names: [Name]) -> [Name] {
    var all: [Name] = []
    for name in names {
      if name.type == .organization, let last = all.last, isCountry(last),
        last.tokens.upperBound == name.tokens.lowerBound
      {
        let whole = last.tokens.lowerBound..<name.tokens.upperBound
        all[all.count - 1] = Name(tokens: whole, type: .organization, weight: name.weight)
      } else {
        all.append(name)
      }
    }
    return all
  }

  private func isCountry(_ name: Name) -> Bool {
    name.type == .place && name.tokens.count == 1
      && name.tokens.allSatisfy { NationalNames.countries.contains(tokens[$0].hash) }
  }

  private static let countries = WordList.set("US U.S. UK U.K.")
}

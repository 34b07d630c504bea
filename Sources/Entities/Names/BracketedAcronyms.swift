/// Names that an acronym in brackets explains: "U.S. Customs and Border Protection (CBP)".
struct BracketedAcronyms {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// `names`, in order, with each explained name made whole and its acronym a name of its type.
  func applied(to names: [Name]) -> [Name] {
    var names = names
    for open in tokens.indices.dropFirst(2).dropLast(2) where isBracketed(open) {
      guard let start = nameStart(before: open) else { continue }
      let range = start..<open
      let known = names.first { $0.tokens == range }
      let type = known?.type ?? .organization
      names.removeAll { $0.tokens.overlaps(range) || $0.tokens.contains(open + 1) }
      let at = names.firstIndex { $0.tokens.lowerBound >= open } ?? names.endIndex
      names.insert(
        contentsOf: [
          Name(tokens: range, type: type, weight: 3),
          Name(tokens: open + 1..<open + 2, type: type, weight: 3),
        ], at: at)
    }
    return names
  }

  private func isBracketed(_ open: Int) -> Bool {
    tokens[open].hash == BracketedAcronyms.open && tokens[open + 2].hash == BracketedAcronyms.close
      && tokens[open + 1].shape.contains(.allCapitals)
  }

  /// Where the words begin whose initials, joiners aside, are the acronym's letters.
  private func nameStart(before open: Int) -> Int? {
    var letters = acronym(tokens[open + 1])[...]
    var index = open - 1
    while let letter = letters.last, index >= 0 {
      let shape = tokens[index].shape
      if shape.contains(.capitalized), initial(tokens[index]) == letter {
        letters = letters.dropLast()
      } else if !Cues.joiners.contains(tokens[index].folded) {
        return nil
      }
      index -= 1
    }
    guard letters.isEmpty else { return nil }
    let takesCountry = index >= 0 && tokens[index].shape.isSuperset(of: [.allCapitals, .period])
    return takesCountry ? index : index + 1
  }

  private func acronym(_ token: Token) -> [UInt8] {
    bytes[token.range].filter { (0x41...0x5a).contains($0) }
  }

  private func initial(_ token: Token) -> UInt8 { bytes[token.range].first ?? 0 }

  private static let open = WordHash("(")
  private static let close = WordHash(")")
}

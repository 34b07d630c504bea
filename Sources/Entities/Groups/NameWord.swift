/// A word of a name as names are compared: small letters, no accents, no full stops.
struct NameWord: Hashable {
  let hash: WordHash
  /// The letters, at most eight; what acronyms are made of.
  let letters: [UInt32]
  /// Written small, as the "of" in "Bank of China".
  let isSmall: Bool
  /// One letter, as the "W" in "George W. Bush".
  let isInitial: Bool
  let isAllCapitals: Bool

  init(_ text: some StringProtocol, _ shape: Token.Shape) {
    var hash = WordHash()
    var letters: [UInt32] = []
    for scalar in text.unicodeScalars {
      for folded in LatinLetters.folded(scalar) {
        hash.append(UInt8(truncatingIfNeeded: folded))
        if folded > 0xff { hash.append(UInt8(truncatingIfNeeded: folded >> 8)) }
        if letters.count < 8 { letters.append(folded) }
      }
    }
    self.hash = hash
    self.letters = letters
    isSmall = shape.lowercaseStart
    isInitial = letters.count == 1
    isAllCapitals = shape.contains(.allCapitals)
  }

  var initial: UInt32 { letters.first ?? 0 }
}

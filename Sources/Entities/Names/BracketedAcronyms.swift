/// Names that an acronym in brackets explains: "U.S. Customs and Border Protection (CBP)".
struct BracketedAcronyms {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// `names`, in order, with each explained name made whole and its acronym a name of its type.
  func applied(to names: [Name]) -> [Name] {
    var all: [Name] = []
    var next = 0
    for open in tokens.indices.dropFirst(2).dropLast(2) where isBracketed(open) {
      guard let start = start(open) else { continue }
      while next < names.count, names[next].tokens.upperBound <= start {
        all.append(names[next])
        next += 1
      }
      while let last = all.last, last.tokens.upperBound > start { all.removeLast() }
      var type: EntityType?
      while next < names.count, names[next].tokens.lowerBound < open + 2 {
        if names[next].tokens == start..<open { type = trusted(names[next]) }
        next += 1
      }
      all.append(Name(tokens: start..<open, type: type ?? .organization, weight: 3))
      all.append(Name(tokens: open + 1..<open + 2, type: type ?? .organization, weight: 3))
    }
    return all + names[next...]
  }

  /// The name's own type, but for places that no list knows: those have no acronyms.
  private func trusted(_ name: Name) -> EntityType? {
    guard name.type == .place, let phrase = tokens.phrase(name.tokens) else { return name.type }
    return Places.contains(phrase) ? .place : nil
  }

  private func isBracketed(_ open: Int) -> Bool {
    tokens[open].hash == BracketedAcronyms.open && tokens[open + 2].hash == BracketedAcronyms.close
      && tokens[open + 1].shape.contains(.capitalized) && acronym(tokens[open + 1]).count > 1
  }

  /// Where the name begins that the word in the bracket at `open` is short for.
  private func start(_ open: Int) -> Int? {
    tokens[open + 1].shape.contains(.allCapitals)
      ? nameStart(before: open, open) ?? startWithoutTail(open) : blendStart(open)
  }

  /// The start of a name that beginnings of its words stand for: "Nordic Genetic Resource Center
  /// (NordGen)".
  private func blendStart(_ open: Int) -> Int? {
    let pieces = pieces(tokens[open + 1])
    guard pieces.count > 1, let head = pieces.first else { return nil }
    let words = (max(0, open - 8)..<open).reversed().prefix { index in
      tokens[index].shape.contains(.capitalized)
        || BracketedAcronyms.small.contains(tokens[index].folded)
    }
    return words.reversed().first { start in
      var rest = pieces.dropFirst()
      for index in start + 1..<open {
        if let piece = rest.first, begins(tokens[index], with: piece) { rest = rest.dropFirst() }
      }
      return rest.isEmpty && begins(tokens[start], with: head)
    }
  }

  /// A word cut before its capitals: "Nord", "Gen".
  private func pieces(_ token: Token) -> [[UInt8]] {
    bytes[token.range].reduce(into: []) { pieces, byte in
      if (0x41...0x5a).contains(byte) || pieces.isEmpty {
        pieces.append([byte])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
    }
  }

  private func begins(_ token: Token, with piece: [UInt8]) -> Bool {
    bytes[token.range].starts(with: piece)
  }

  /// The start of a name whose acronym leaves out whose it is: "Food and Agriculture Organization of
  /// the United Nations (FAO)".
  private func startWithoutTail(_ open: Int) -> Int? {
    let tail = (max(0, open - 5)..<open).last { tokens[$0].folded == BracketedAcronyms.of }
    return tail.flatMap { nameStart(before: $0, open) }
  }

  /// Where the words before `end` begin whose initials, joiners aside, are the letters of the acronym
  /// in the bracket at `open`.
  private func nameStart(before end: Int, _ open: Int) -> Int? {
    var letters = acronym(tokens[open + 1])[...]
    var index = end - 1
    while let letter = letters.last, index >= 0 {
      let shape = tokens[index].shape
      if shape.contains(.capitalized), initial(tokens[index]) == letter {
        letters = letters.dropLast()
      } else if !BracketedAcronyms.small.contains(tokens[index].folded) {
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

  /// Small words that acronyms leave out.
  private static let small = Cues.joiners.union(WordList.set("in on to"))
  private static let of = WordHash("of")
  private static let open = WordHash("(")
  private static let close = WordHash(")")
}

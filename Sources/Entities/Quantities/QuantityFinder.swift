/// Finds numbers with units, and money, in a sentence: "$1.5 million", "45 percent", "200 km".
///
/// Lengths of time are no quantities here: "two weeks" is part of a date or of nothing.
struct QuantityFinder {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// The quantities of `sentence`, in order, not overlapping.
  func quantities(in sentence: Sentence) -> [FoundEntities.Found] {
    var found: [FoundEntities.Found] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let end = end(from: index, sentence.tokens)
      if let end { found.append(FoundEntities.Found(tokens: index..<end)) }
      index = max(index + 1, end ?? 0)
    }
    return found
  }

  /// One past the quantity that begins at `index`; nil where none does.
  private func end(from index: Int, _ sentence: Range<Int>) -> Int? {
    let isMoney = QuantityWords.signs.contains(tokens[index].folded)
    guard let number = numberEnd(isMoney ? index + 1 : index, sentence) else { return nil }
    let last = tokens[number - 1]
    let carriesUnit = last.shape.isSuperset(of: [.digit, .word]) && hasUnit(last)
    if let unit = unitEnd(number, sentence) { return unit }
    let isCounted = number - (isMoney ? index + 1 : index) > 1 && isMagnitude(number - 1)
    return isMoney || carriesUnit || isCounted ? number : nil
  }

  /// One past a number, ranges and magnitudes included: "10-15", "1.5 million", "two hundred".
  private func numberEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), isNumber(start) else { return nil }
    var end = start + 1
    if isDash(end, sentence), sentence.contains(end + 1), tokens[end + 1].shape.contains(.digit) {
      end += 2
    }
    while sentence.contains(end), isMagnitude(end) { end += 1 }
    return end
  }

  private func unitEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    let start = isDash(start, sentence) ? start + 1 : start
    guard sentence.contains(start) else { return nil }
    let word = tokens[start].folded
    if QuantityWords.unitHeads.contains(word), sentence.contains(start + 1) {
      let next = tokens[start + 1].folded
      return QuantityWords.units.contains(next) || QuantityWords.headedUnits.contains(next)
        ? start + 2 : nil
    }
    if word == QuantityFinder.per, sentence.contains(start + 1) {
      return tokens[start + 1].folded == QuantityFinder.cent ? start + 2 : nil
    }
    return QuantityWords.units.contains(word) && !tokens[start].shape.contains(.initial)
      ? start + 1 : nil
  }

  private func isNumber(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.digit) else {
      return QuantityWords.numbers.contains(tokens[index].folded)
    }
    return (0x30...0x39).contains(bytes[tokens[index].range.lowerBound])
  }

  private func isMagnitude(_ index: Int) -> Bool {
    QuantityWords.magnitudes.contains(tokens[index].folded)
  }

  /// A dash without space around it: "10-15", "45-mile".
  private func isDash(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), sentence.contains(index + 1) else { return false }
    return QuantityFinder.dashes.contains(tokens[index].hash)
      && !tokens[index].shape.contains(.spaced) && !tokens[index + 1].shape.contains(.spaced)
  }

  /// Whether letters that are a unit or a magnitude follow the digits: "200km", "5bn".
  private func hasUnit(_ token: Token) -> Bool {
    var unit = WordHash()
    for byte in bytes[token.range].drop(while: { !(0x41...0x7a).contains($0) }) {
      unit.append(byte | 0x20)
    }
    return QuantityWords.units.contains(unit) || QuantityWords.magnitudes.contains(unit)
  }

  private static let dashes = WordList.set("- – —")
  private static let per = WordHash("per")
  private static let cent = WordHash("cent")
}

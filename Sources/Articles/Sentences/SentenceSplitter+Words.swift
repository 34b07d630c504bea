/// What the word before a stop is.
extension SentenceSplitter {
  /// The word that the stop stands after, back to white space, a dash, a slash or what opens.
  func wordBefore(_ stop: SentenceStop) -> Range<Int> {
    let start = text.skippingBack(from: stop.start) { scalar in
      !scalar.isWhiteSpace && !scalar.isDash && scalar != "/"
        && (!scalar.isOpener || scalar.isApostrophe)
    }
    return text.skipping(from: start, while: \.isApostrophe)..<stop.start
  }

  /// Whether `word` numbers what follows: "1.", "2.3.", "b.", "IV." where the sentence begins.
  func isEnumerator(_ word: Range<Int>, ofSentenceFrom start: Int) -> Bool {
    guard word.lowerBound - start <= Self.longestOpening,
      text.skipping(from: start, while: { !$0.isWordPart }) == word.lowerBound
    else { return false }
    let string = text.string(word)
    return isSectionNumber(string) || isLetter(string)
      || (string.utf8.count <= 5 && string.utf8.allSatisfy("IVX".utf8.contains))
  }

  /// What a word is as an abbreviation; nil for a whole word.
  func abbreviation(_ word: Range<Int>) -> Abbreviation? {
    let string = text.string(word)
    if let known = Abbreviation(string) {
      return known == .unit && !followsNumber(word) ? nil : known
    }
    if isLetter(string) { return letterAbbreviation(string, at: word) }
    return string.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLetter)
      ? .ambiguous : nil
  }

  /// What a single letter is: an initial, a unit, or a word, as in "than I." and "km/h."
  private func letterAbbreviation(_ letter: String, at word: Range<Int>) -> Abbreviation? {
    if text.scalar(before: word.lowerBound)?.scalar == "/" { return nil }
    let isCapital = letter.unicodeScalars.allSatisfy(\.isCapital)
    if letter == "I", scalarBefore(word)?.properties.isLowercase == true { return nil }
    return !isCapital && followsNumber(word) ? .unit : .initial
  }

  /// Whether a word that is no known abbreviation is unlikely to be an unknown one.
  func isPlain(_ word: Range<Int>) -> Bool {
    guard let first = text.scalar(at: word.lowerBound)?.scalar else { return true }
    return first.isCapital ? word.count > 4 : !isSectionNumber(text.string(word))
  }

  private func followsNumber(_ word: Range<Int>) -> Bool { scalarBefore(word)?.isDigit == true }

  /// The last scalar before `word` that is not white space.
  private func scalarBefore(_ word: Range<Int>) -> Unicode.Scalar? {
    text.scalar(before: text.skippingSpaceBack(from: word.lowerBound))?.scalar
  }

  private func isLetter(_ string: some StringProtocol) -> Bool {
    string.count == 1 && string.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
  }

  /// Whether it is a number of one or two digits, or several of them with full stops between.
  private func isSectionNumber(_ string: String) -> Bool {
    string.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      (1...2).contains(part.utf8.count) && part.unicodeScalars.allSatisfy(\.isDigit)
    }
  }
}

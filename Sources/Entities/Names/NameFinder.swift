/// Finds names by rule: runs of capitalised words, cut where one name ends and another begins.
struct NameFinder {
  let tokens: [Token]
  /// Folded hashes of the words that the article also writes small.
  private let smallWords: Set<WordHash>

  init(_ tokens: [Token]) {
    self.tokens = tokens
    smallWords = Set(tokens.lazy.filter { $0.shape.lowercaseStart }.map(\.folded))
  }

  /// The names of a sentence, in order.
  func names(in sentence: Sentence) -> [Name] {
    var names: [Name] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard beginsRun(index, sentence) else {
        index += 1
        continue
      }
      let run = index..<runEnd(from: index, sentence)
      append(trimmed(run, sentence), sentence, to: &names)
      index = run.upperBound
    }
    return names
  }

  private func beginsRun(_ index: Int, _ sentence: Sentence) -> Bool {
    isCapitalized(index)
      || (Cues.particles.contains(tokens[index].folded) && joinsHyphen(index + 1, sentence))
  }

  private func isCapitalized(_ index: Int) -> Bool {
    tokens[index].shape.isSuperset(of: [.capitalized, .word])
      && !tokens[index].shape.contains(.possessive)
  }

  private func isCapitalized(_ index: Int, in sentence: Sentence) -> Bool {
    index < sentence.tokens.upperBound && isCapitalized(index)
  }

  private func runEnd(from start: Int, _ sentence: Sentence) -> Int {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      if isCapitalized(end) {
        end += 1
      } else if joinsHyphen(end, sentence) {
        end += 2
      } else if let next = joined(end, from: start, sentence) {
        end = next
      } else {
        return end
      }
    }
    return end
  }

  /// Whether the token is a hyphen inside a name: "al-Zaman".
  private func joinsHyphen(_ index: Int, _ sentence: Sentence) -> Bool {
    isCapitalized(index + 1, in: sentence) && tokens[index].hash == NameFinder.hyphen
      && !tokens[index].shape.contains(.spaced) && !tokens[index + 1].shape.contains(.spaced)
  }

  /// Where the run goes on after the small words at `index`, nil where it ends there.
  private func joined(_ index: Int, from start: Int, _ sentence: Sentence) -> Int? {
    guard Cues.joiners.contains(tokens[index].folded) else { return nil }
    var next = index + 1
    let isOf = tokens[index].hash == NameFinder.of
    if isOf, next < sentence.tokens.upperBound, tokens[next].hash == NameFinder.the { next += 1 }
    guard isCapitalized(next, in: sentence) else { return nil }
    let last = tokens[index - 1].folded
    if isOf { return Cues.organizationHeads.contains(last) || last == NameFinder.bay ? next : nil }
    if Cues.particles.contains(tokens[index].folded) { return next }
    guard !Places.contains(last), !Cues.organizationEnds.contains(last) else { return nil }
    let end = runEnd(from: next, sentence)
    return Cues.organizationEnds.contains(tokens[end - 1].folded) && end - next > 1 ? end : nil
  }

  /// The run without titles and without common words at its ends.
  private func trimmed(_ run: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    var start = run.lowerBound
    var end = run.upperBound
    while start < end, isNoName(start, sentence) { start += 1 }
    while start < end, Cues.commonWords.contains(tokens[end - 1].folded) { end -= 1 }
    while end - start > 1, Cues.titles.contains(tokens[start].folded) { start += 1 }
    return start..<end
  }

  private func isNoName(_ index: Int, _ sentence: Sentence) -> Bool {
    let word = tokens[index].folded
    if Cues.commonWords.contains(word) || !tokens[index].shape.contains(.word) { return true }
    let typer = NameTyper(tokens: tokens, sentence: sentence)
    return typer.beginsClause(index) && smallWords.contains(word)
  }

  /// Adds the run as one name, or as a group word and the name after it: "Chinese Foreign Ministry".
  private func append(_ run: Range<Int>, _ sentence: Sentence, to names: inout [Name]) {
    guard let first = run.first, let last = run.last else { return }
    if Demonyms.contains(tokens[first].folded), run.count == 1 || !isOrganization(last) {
      names.append(Name(tokens: first..<first + 1, type: .group, weight: 4))
      return append(trimmed(first + 1..<run.upperBound, sentence), sentence, to: &names)
    }
    guard run.count > 1 || !Cues.titles.contains(tokens[first].folded) else { return }
    let typer = NameTyper(tokens: tokens, sentence: sentence)
    let (type, weight) = typer.type(of: run)
    names.append(Name(tokens: run, type: type, weight: weight))
  }

  private func isOrganization(_ index: Int) -> Bool {
    Cues.organizationEnds.contains(tokens[index].folded)
  }

  private static let hyphen = WordHash("-")
  private static let of = WordHash("of")
  private static let the = WordHash("the")
  private static let bay = WordHash("bay")
}

/// Where a report is from: "BEIJING (AP) — China said", "LONGYEARBYEN, Norway — In September".
struct Datelines {
  let tokens: [Token]
  let sentences: [Sentence]

  /// `names`, in order, with the places in capitals that reports begin with.
  func applied(to names: [Name]) -> [Name] {
    names.replaced(by: sentences.compactMap { place(in: $0.tokens) })
  }

  private func place(in sentence: Range<Int>) -> Name? {
    let end = sentence.first { !tokens[$0].shape.contains(.allCapitals) } ?? sentence.upperBound
    let place = sentence.lowerBound..<end
    guard (1...3).contains(place.count), end < sentence.upperBound,
      Datelines.marks.contains(tokens[end].hash), isFollowedByDash(end, sentence),
      !place.contains(where: { Organizations.contains(tokens[$0].hash) })
    else { return nil }
    return Name(tokens: place, type: .place, weight: 4)
  }

  /// Whether a dash and a word with a small letter stand behind the mark at `mark`: ", Norway — In",
  /// "(AP) — China".
  private func isFollowedByDash(_ mark: Int, _ sentence: Range<Int>) -> Bool {
    let reach = mark..<min(mark + Datelines.reach, sentence.upperBound)
    guard let dash = reach.first(where: { Datelines.dashes.contains(tokens[$0].hash) }),
      dash + 1 < sentence.upperBound, tokens[dash].shape.contains(.spaced)
    else { return false }
    return tokens[dash + 1].shape.contains(.spaced) && tokens[dash + 1].shape.contains(.word)
      && !tokens[dash + 1].shape.contains(.allCapitals)
  }

  private static let reach = 9
  private static let marks = WordList.set(", ( — – - -- /")
  private static let dashes = WordList.set("— – - --")
}

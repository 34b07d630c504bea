/// Which words of one text stand in another, and so what stands there in place of a passage.
struct WordPairing: Sendable {
  let old: WordSequence
  let new: WordSequence
  /// For each old word the new one; -1 where it went or was replaced.
  let newIndex: [Int]

  /// In a passage of so few words the first and the last are what it says; of a longer one they
  /// may go.
  private static let fewWords = 6
  /// A word that stayed counts as much as this many added ones.
  private static let worth = 18
  /// The end of a paragraph counts as much as this many added words.
  private static let breakCost = 20
  /// So many words more than before may stand for a figure.
  private static let spareWords = 3

  /// The words of `passage` that stand in the new text, each as near to the one before as it can.
  func matches(of passage: Range<Int>) -> [WordMatch] {
    var matches: [WordMatch] = []
    for word in passage where newIndex[word] >= 0 {
      var match = WordMatch(old: word, new: newIndex[word])
      if let last = matches.last, last.old + 1 == word, last.new + 1 < match.new,
        isSame(word, last.new + 1)
      {
        match = WordMatch(old: word, new: last.new + 1)
      }
      matches.append(match)
    }
    return matches
  }

  /// The run of matches, which are in the order of the old text, that is worth most, less the words
  /// and the ends of paragraphs that were added between them: without chance matches further out.
  /// O(matches · log n).
  func densestRun(of matches: [WordMatch]) -> ArraySlice<WordMatch> {
    var best = (worth: 0, range: 0..<0)
    var (worth, start) = (0, 0)
    for (index, match) in matches.enumerated() {
      if index > 0 { worth -= cost(from: matches[index - 1], to: match) }
      if worth <= 0 { (worth, start) = (0, index) }
      worth += WordPairing.worth
      if worth > best.worth { best = (worth, start..<index + 1) }
    }
    return matches[best.range]
  }

  private func cost(from before: WordMatch, to match: WordMatch) -> Int {
    // What changed its order is no one passage any more.
    if match.new <= before.new { return Int.max / 4 }
    let words = match.new - before.new - (match.old - before.old)
    let breaks =
      new.breaks(between: before.new, and: match.new)
      - old.breaks(between: before.old, and: match.old)
    return max(0, words) + max(0, breaks) * WordPairing.breakCost
  }

  /// The new words in place of `passage`: those from the first to the last of `kept`, and what the
  /// words at its edges were replaced by. A figure is never cut.
  func place(of passage: Range<Int>, around kept: ArraySlice<WordMatch>) -> Range<Int>? {
    guard let (first, last) = ends(of: passage, around: kept) else { return nil }
    let isShort = passage.count <= WordPairing.fewWords
    let before = passage.lowerBound == 0 ? 0 : newIndex[passage.lowerBound - 1] + 1
    let after = passage.upperBound == old.count ? new.count : newIndex[passage.upperBound]
    var (start, end) = (first.new, last.new + 1)
    if before > 0 || passage.lowerBound == 0, before < start,
      isReplaced(passage.lowerBound..<first.old, by: before..<start, isShort)
    {
      start = before
    }
    if after > end, isReplaced(last.old + 1..<passage.upperBound, by: end..<after, isShort) {
      end = after
    }
    if !old.isInFigure(passage.lowerBound) { while new.isInFigure(start) { start -= 1 } }
    if !old.isInFigure(passage.upperBound) { while new.isInFigure(end) { end += 1 } }
    return start..<end
  }

  /// The first and the last of `kept`, moved outwards over words that stand beside them in both.
  private func ends(
    of passage: Range<Int>, around kept: ArraySlice<WordMatch>
  ) -> (first: WordMatch, last: WordMatch)? {
    guard var first = kept.first, var last = kept.last else { return nil }
    while first.old > passage.lowerBound, isSame(first.old - 1, first.new - 1) {
      first = WordMatch(old: first.old - 1, new: first.new - 1)
    }
    while last.old + 1 < passage.upperBound, isSame(last.old + 1, last.new + 1) {
      last = WordMatch(old: last.old + 1, new: last.new + 1)
    }
    return (first, last)
  }

  private func isSame(_ word: Int, _ newWord: Int) -> Bool {
    new.hashes.indices.contains(newWord) && old.hashes[word] == new.hashes[newWord]
  }

  /// Whether `others`, which stand where `words` stood, say the same thing otherwise: as many
  /// words in a short passage, or a figure.
  private func isReplaced(_ words: Range<Int>, by others: Range<Int>, _ isShort: Bool) -> Bool {
    if words.isEmpty || others.isEmpty { return false }
    return isShort && words.count == others.count
      || others.count <= words.count + WordPairing.spareWords
        && old.hasDigit(in: words) && new.hasDigit(in: others)
  }
}

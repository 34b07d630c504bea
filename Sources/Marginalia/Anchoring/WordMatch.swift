/// A word of an old text that stands in a new one, by its number in each.
struct WordMatch {
  let old: Int
  let new: Int
}

extension [WordMatch] {
  /// A word that stayed counts as much as this many added ones.
  private static let worth = 14

  /// The run of matches, which are in the order of both texts, that is worth most, less the words
  /// that were added between them: without chance matches further out. O(matches).
  var densestRun: ArraySlice<WordMatch> {
    var best = (worth: 0, range: 0..<0)
    var (worth, start) = (0, 0)
    for (index, match) in enumerated() {
      if index > 0 {
        let before = self[index - 1]
        worth -= Swift.max(0, match.new - before.new - (match.old - before.old))
      }
      if worth <= 0 { (worth, start) = (0, index) }
      worth += Self.worth
      if worth > best.worth { best = (worth, start..<index + 1) }
    }
    return self[best.range]
  }
}

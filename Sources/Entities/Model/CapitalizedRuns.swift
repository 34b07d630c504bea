/// Runs of capitalised words, hyphens inside them included.
enum CapitalizedRuns {
  /// For each word the run around it; the word itself outside runs.
  static func ranges(_ words: [WordTraits]) -> [Range<Int>] {
    var runs = words.indices.map { $0..<$0 + 1 }
    var start = 0
    while start < words.count {
      let end = end(words, from: start)
      for index in start..<end { runs[index] = start..<end }
      start = max(end, start + 1)
    }
    return runs
  }

  private static func end(_ words: [WordTraits], from start: Int) -> Int {
    var end = start
    while end < words.count {
      if words[end].isCapitalized {
        end += 1
      } else if end > start, end + 1 < words.count, words[end].shape == hyphen,
        words[end + 1].isCapitalized
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let hyphen = WordHash("-").value
}

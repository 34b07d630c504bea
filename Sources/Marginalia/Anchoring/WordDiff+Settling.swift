extension WordDiff {
  /// A sentence or item of so many words that stands once in both texts is itself, wherever it went.
  private static let leastWords = 8

  /// Matches sentences that changed their order, which a comparison in one order takes for others that
  /// are like them. Matches may go backwards from then on.
  mutating func matchMoved(_ old: WordSequence, _ new: WordSequence) {
    var origins = WordDiff.inverse(of: newIndex, count: new.count)
    let places = WordDiff.uniqueSentences(new)
    for (sentence, former) in WordDiff.uniqueSentences(old) {
      guard let start = places[sentence]?.lowerBound else { continue }
      for (oldWord, newWord) in zip(former, start...) where newIndex[oldWord] != newWord {
        if origins[newWord] >= 0 { newIndex[origins[newWord]] = -1 }
        if newIndex[oldWord] >= 0 { origins[newIndex[oldWord]] = -1 }
        newIndex[oldWord] = newWord
        origins[newWord] = oldWord
      }
    }
  }

  /// By a hash of its words, where each sentence stands that is long enough and stands once.
  private static func uniqueSentences(_ words: WordSequence) -> [UInt64: Range<Int>] {
    var places: [UInt64: Range<Int>] = [:]
    var start = 0
    for end in 1..<max(2, words.count + 1) where words.opening(at: end) >= .sentence {
      if end - start >= leastWords {
        let hash = words.hash(of: start..<end)
        places[hash] = places[hash] == nil ? start..<end : 0..<0
      }
      start = end
    }
    return places.filter { !$0.value.isEmpty }
  }

  /// Moves what went and what was added to where a paragraph or a sentence begins, as far as the same
  /// words stand at both its ends, so that it could as well be there (the sliders of git's diff,
  /// Michael Haggerty 2016).
  mutating func slide(_ old: WordSequence, _ new: WordSequence) {
    WordDiff.slideGaps(in: &newIndex, of: old, otherCount: new.count)
    var origins = WordDiff.inverse(of: newIndex, count: new.count)
    WordDiff.slideGaps(in: &origins, of: new, otherCount: old.count)
    newIndex = WordDiff.inverse(of: origins, count: old.count)
  }

  /// `index` has for each of `words` the word of the other text, -1 where that has none.
  private static func slideGaps(
    in index: inout [Int], of words: WordSequence, otherCount: Int
  ) {
    var next = 0
    while let start = index[next...].firstIndex(where: { $0 < 0 }) {
      let end = index[start...].firstIndex { $0 >= 0 } ?? index.count
      next = end
      let before = start > 0 ? index[start - 1] : -1
      let after = end < index.count ? index[end] : otherCount
      if after != before + 1 { continue }
      let shift = bestShift(of: start..<end, in: index, of: words)
      for step in 0..<max(0, shift) {
        (index[start + step], index[end + step]) = (after + step, -1)
      }
      for step in 0..<max(0, -shift) {
        (index[end - 1 - step], index[start - 1 - step]) = (before - step, -1)
      }
      next = max(end, end + shift)
    }
  }

  /// How far `gap` is best moved, to the nearest of the places where most begins.
  private static func bestShift(
    of gap: Range<Int>, in index: [Int], of words: WordSequence
  ) -> Int {
    let (start, end) = (gap.lowerBound, gap.upperBound)
    var (low, high) = (0, 0)
    while start + low > 0, index[start + low - 1] >= 0,
      low == 0 || index[start + low - 1] + 1 == index[start + low],
      words.hashes[start + low - 1] == words.hashes[end + low - 1]
    { low -= 1 }
    while end + high < index.count, index[end + high] >= 0,
      high == 0 || index[end + high] == index[end + high - 1] + 1,
      words.hashes[start + high] == words.hashes[end + high]
    { high += 1 }
    let shifts = (low...high).sorted { abs($0) < abs($1) }
    return shifts.reduce(0) { best, shift in
      words.opening(at: start + shift) > words.opening(at: start + best) ? shift : best
    }
  }

  private static func inverse(of index: [Int], count: Int) -> [Int] {
    var inverse = [Int](repeating: -1, count: count)
    for (word, other) in index.enumerated() where other >= 0 { inverse[other] = word }
    return inverse
  }
}

/// Turns a sentence's words into the features that the name model has weights for.
///
/// A feature is a hash of its template and of the values in it. The templates follow Ratinov and
/// Roth 2009 (context aggregation, two passes) and Zhang and Johnson 2003 (affixes, shapes).
package struct FeatureExtractor {
  /// With two edges at either end.
  private let words: [WordTraits]
  /// The capitalised run around each word of `words`; the word itself outside runs.
  private let runs: [Range<Int>]
  private let isTitleCase: Bool
  private let source: UInt32
  private static let margin = 2

  /// `source` numbers the corpus whose conventions the tags follow.
  package init(_ sentence: [WordTraits], isTitleCase: Bool, source: UInt32) {
    let edges = [WordTraits](repeating: .edge, count: FeatureExtractor.margin)
    words = edges + sentence + edges
    self.isTitleCase = isTitleCase
    self.source = source
    runs = CapitalizedRuns.ranges(words)
  }

  /// Gives `sink` the features that the first pass has too. `index` counts in the sentence.
  @inline(__always)
  package func addWords<Sink: FeatureSink>(
    _ index: Int, _ evidence: Evidence, to sink: inout Sink
  ) {
    words.withUnsafeBufferPointer { words in
      let at = index + FeatureExtractor.margin
      addNeighbours(words, at, to: &sink)
      addForms(words, at, to: &sink)
      addClusters(words, at, to: &sink)
      addRun(words, at, to: &sink)
      addSetting(words, at, evidence, to: &sink)
    }
  }

  /// What the features of the second pass know of the word.
  package func votedWord(_ index: Int) -> VotedWord {
    let at = index + FeatureExtractor.margin
    return VotedWord(shape: words[at].shape, place: place(at))
  }

  @inline(__always)
  private func addNeighbours<Sink: FeatureSink>(
    _ words: UnsafeBufferPointer<WordTraits>, _ at: Int, to sink: inout Sink
  ) {
    let (w, p, n) = (words[at].folded, words[at - 1].folded, words[at + 1].folded)
    FeatureHash.add(1, 1, to: &sink)
    FeatureHash.add(2, words[at].hash, to: &sink)
    FeatureHash.add(3, w, to: &sink)
    FeatureHash.add(4, p, to: &sink)
    FeatureHash.add(5, n, to: &sink)
    FeatureHash.add(6, words[at - 2].folded, to: &sink)
    FeatureHash.add(7, words[at + 2].folded, to: &sink)
    FeatureHash.add(8, p, w, to: &sink)
    FeatureHash.add(9, w, n, to: &sink)
    FeatureHash.add(10, p, n, to: &sink)
  }

  @inline(__always)
  private func addForms<Sink: FeatureSink>(
    _ words: UnsafeBufferPointer<WordTraits>, _ at: Int, to sink: inout Sink
  ) {
    let (w, p, n) = (words[at].shape, words[at - 1].shape, words[at + 1].shape)
    FeatureHash.add(11, w, to: &sink)
    FeatureHash.add(12, words[at].longShape, to: &sink)
    FeatureHash.add(13, p, w, to: &sink)
    FeatureHash.add(14, w, n, to: &sink)
    FeatureHash.add(15, p, w, n, to: &sink)
    FeatureHash.add(16, w, words[at - 1].folded, to: &sink)
    FeatureHash.add(17, w, words[at + 1].folded, to: &sink)
    FeatureHash.add(18, words[at - 2].shape, p, w, to: &sink)
    FeatureHash.add(19, w, n, words[at + 2].shape, to: &sink)
    for length in 0..<4 {
      FeatureHash.add(20 + UInt64(length), words[at].prefixes[length], to: &sink)
      FeatureHash.add(24 + UInt64(length), words[at].suffixes[length], to: &sink)
    }
    FeatureHash.add(28, words[at - 1].suffixes[2], to: &sink)
    FeatureHash.add(29, words[at + 1].suffixes[2], to: &sink)
  }

  @inline(__always)
  private func addClusters<Sink: FeatureSink>(
    _ words: UnsafeBufferPointer<WordTraits>, _ at: Int, to sink: inout Sink
  ) {
    let (w, p, n) = (words[at].coarse, words[at - 1].coarse, words[at + 1].coarse)
    FeatureHash.add(30, w, to: &sink)
    FeatureHash.add(31, words[at].fine, to: &sink)
    FeatureHash.add(32, p, to: &sink)
    FeatureHash.add(33, words[at - 1].fine, to: &sink)
    FeatureHash.add(34, n, to: &sink)
    FeatureHash.add(35, words[at + 1].fine, to: &sink)
    FeatureHash.add(36, words[at - 2].fine, to: &sink)
    FeatureHash.add(37, words[at + 2].fine, to: &sink)
    FeatureHash.add(38, p, w, to: &sink)
    FeatureHash.add(39, w, n, to: &sink)
    FeatureHash.add(40, p, w, n, to: &sink)
    FeatureHash.add(41, words[at].shape, words[at - 1].fine, to: &sink)
    FeatureHash.add(42, words[at].shape, words[at + 1].fine, to: &sink)
  }

  @inline(__always)
  private func addRun<Sink: FeatureSink>(
    _ words: UnsafeBufferPointer<WordTraits>, _ at: Int, to sink: inout Sink
  ) {
    let run = runs[at]
    let (before, after) = (run.lowerBound - 1, run.upperBound)
    let (first, last) = (run.lowerBound, run.upperBound - 1)
    let place = place(at)
    FeatureHash.add(50, place, to: &sink)
    FeatureHash.add(51, place, words[at].shape, to: &sink)
    FeatureHash.add(52, words[before].folded, place, to: &sink)
    FeatureHash.add(53, words[after].folded, place, to: &sink)
    FeatureHash.add(54, words[before].fine, to: &sink)
    FeatureHash.add(55, words[after].fine, to: &sink)
    FeatureHash.add(56, words[last].folded, to: &sink)
    FeatureHash.add(57, words[first].folded, to: &sink)
    FeatureHash.add(58, words[last].fine, to: &sink)
    FeatureHash.add(59, words[first].fine, to: &sink)
    FeatureHash.add(60, words[before].folded, words[after].folded, to: &sink)
    FeatureHash.add(61, words[last].suffixes[2], to: &sink)
    FeatureHash.add(62, words[at].lists, to: &sink)
    var lists = words[at].lists
    while lists != 0 {
      let number = UInt32(truncatingIfNeeded: lists.trailingZeroBitCount)
      FeatureHash.add(48, number, to: &sink)
      FeatureHash.add(49, number, place, to: &sink)
      lists &= lists - 1
    }
    FeatureHash.add(63, words[at - 1].lists, words[at].lists, to: &sink)
    FeatureHash.add(64, words[at].lists, words[at + 1].lists, to: &sink)
    FeatureHash.add(65, words[before].lists, words[last].lists, to: &sink)
    FeatureHash.add(66, words[first].lists, words[last].lists, place, to: &sink)
    FeatureHash.add(67, words[before].coarse, words[after].coarse, place, to: &sink)
  }

  @inline(__always)
  private func addSetting<Sink: FeatureSink>(
    _ words: UnsafeBufferPointer<WordTraits>, _ at: Int, _ evidence: Evidence, to sink: inout Sink
  ) {
    let shape = words[at].shape
    let opens: UInt32 =
      at == FeatureExtractor.margin ? 1 : words[at - 1].isWord ? 0 : 2
    FeatureHash.add(70, opens, shape, isTitleCase ? 1 : 0, to: &sink)
    FeatureHash.add(71, opens, evidence.small, to: &sink)
    FeatureHash.add(72, evidence.small, shape, to: &sink)
    FeatureHash.add(73, opens, words[at].folded, to: &sink)
    FeatureHash.add(74, evidence.before, to: &sink)
    FeatureHash.add(75, evidence.after, to: &sink)
    FeatureHash.add(80, source, to: &sink)
    FeatureHash.add(81, source, words[at].folded, to: &sink)
    FeatureHash.add(82, source, shape, to: &sink)
  }

  /// Where the word stands in its run, and how long the run is.
  private func place(_ at: Int) -> UInt32 {
    let run = runs[at]
    return UInt32(min(at - run.lowerBound, 4) * 8 + min(run.count, 6))
  }
}

import Articles

/// Finds a passage by its words and by what stood around them, together.
///
/// Candidates come from every exact hit, and from where the bit-parallel search finds the
/// context and the quote as one, and the quote alone. The shorter the quote, the more its
/// context decides: a single word is nowhere rare.
struct JointSearch {
  let text: FoldedText
  let words: WordSequence
  private let foldedWords: WordSequence
  private let grams: GramIndex

  /// A place that the passage may have moved to.
  struct Candidate {
    /// Of symbols.
    let range: Range<Int>
    /// From 0 to 1.
    let score: Double
  }

  /// Candidates below it are refused. This and the other numbers were chosen on all revisions of one
  /// book; each half of them alone then gave recalls within half a percent of each other.
  private static let threshold = 0.56
  /// Where words and context are so much the same, nothing else is looked at.
  private static let sure = 0.95
  /// By how much the best must beat the next that is elsewhere.
  private static let margin = 0.01
  /// A quote of this many symbols counts for as much as its context.
  private static let evenLength = 30.0
  /// From this score on a passage is like another one.
  private static let likeness = 0.5
  /// What stands this often is told apart by its context alone.
  private static let mostHits = 400

  init(_ text: FoldedText) {
    self.text = text
    let breaks = text.breaks(in: text.all)
    words = WordSequence(text.cased, breaks: breaks)
    foldedWords = WordSequence(text.symbols, breaks: breaks)
    grams = GramIndex(text.symbols)
  }

  /// The place of `quote`; nil where none is good enough, or two are alike.
  ///
  /// Only places that `isFree` holds for are considered; the best one is refused where `other`, the
  /// passage that the quote must not be taken for, fits better.
  func best(
    _ quote: FoldedQuote, notLike other: FoldedQuote? = nil, isFree: (Range<Int>) -> Bool
  ) -> Candidate? {
    guard let best = decide(candidates(quote, isFree: isFree)) else { return nil }
    guard let other else { return best }
    let isJustThis =
      other.exact != quote.exact && text.symbols[best.range].elementsEqual(quote.exact)
    return isJustThis || score(best.range, QuoteScorer(other, text)) <= best.score ? best : nil
  }

  /// Whether `quote` could be found at `range`.
  func isLike(_ quote: FoldedQuote, at range: Range<Int>) -> Bool {
    score(range, QuoteScorer(quote, text)) >= JointSearch.threshold
  }

  /// Where `quote` stands word for word, if other words stand at `range` and context speaks for it; nil
  /// where it is best left there.
  func exact(
    _ quote: FoldedQuote, betterThan range: Range<Int>, isFree: (Range<Int>) -> Bool
  ) -> Candidate? {
    if text.symbols[range].elementsEqual(quote.exact) { return nil }
    let scorer = QuoteScorer(quote, text)
    let hits = hits(of: quote) { isFree($0) && !$0.overlaps(range) }
    let best = hits.map { Candidate(range: $0, score: score($0, scorer)) }
      .max { $0.score < $1.score }
    let least = max(score(range, scorer), JointSearch.threshold) + JointSearch.margin
    return best.flatMap { $0.score > least ? $0 : nil }
  }

  private func hits(of quote: FoldedQuote, isFree: (Range<Int>) -> Bool) -> [Range<Int>] {
    grams.hits(of: quote.exact).filter { isFree($0) && !isCut($0, of: quote) }
  }

  /// The passage that is most like `quote`, which stands at `span`, and does not overlap it; nil where
  /// none is like it, or more than can be told apart by one.
  func lookAlike(of quote: TextQuote, at span: TextSpan) -> TextSpan? {
    let folded = FoldedQuote(quote, in: text)
    let here = text.index(ofByte: span.start)..<text.index(ofByte: span.end)
    guard folded.exact.count > 2, grams.hits(of: folded.exact).count < JointSearch.mostHits else {
      return nil
    }
    let best = candidates(folded, besides: here) { !$0.overlaps(here) }
      .max { ($0.score, $1.range.lowerBound) < ($1.score, $0.range.lowerBound) }
    return best.flatMap { $0.score < JointSearch.likeness ? nil : text.span(of: $0.range) }
  }

  /// Where `quote` may stand, if `isFree` holds there. Where it does stand, `here`, its words are not to
  /// hide what is like them near by.
  private func candidates(
    _ quote: FoldedQuote, besides here: Range<Int> = 0..<0, isFree: (Range<Int>) -> Bool
  ) -> [Candidate] {
    guard !quote.exact.isEmpty else { return [] }
    let scorer = QuoteScorer(quote, text)
    let judged = { (range: Range<Int>) in
      Candidate(range: range, score: score(range, scorer))
    }
    let hits = hits(of: quote, isFree: isFree)
    let exact = hits.map(judged)
    if exact.contains(where: { $0.score > JointSearch.sure }) { return exact }
    var ranges = hits
    for end in nearestEnds(of: quote.whole) {
      let end = end - (quote.whole.count - quote.range.upperBound)
      ranges += refined(around: end, besides: here, quote)
    }
    if quote.exact.count >= 12 {
      for end in nearestEnds(of: quote.exact) {
        ranges += refined(around: end, besides: here, quote)
      }
    }
    return Set(ranges).filter(isFree).map(judged)
  }

  /// Whether `range` ends within a word where `quote` does not.
  private func isCut(_ range: Range<Int>, of quote: FoldedQuote) -> Bool {
    let isWithin = { (symbols: [UInt32], index: Int) in
      index > 0 && index < symbols.count && WordSequence.joins(symbols[index - 1])
        && WordSequence.joins(symbols[index])
    }
    return isWithin(text.symbols, range.lowerBound)
      && !isWithin(quote.whole, quote.range.lowerBound)
      || isWithin(text.symbols, range.upperBound)
        && !isWithin(quote.whole, quote.range.upperBound)
  }

  private func decide(_ candidates: [Candidate]) -> Candidate? {
    let best = candidates.max {
      ($0.score, $1.range.lowerBound) < ($1.score, $0.range.lowerBound)
    }
    guard let best, best.score >= JointSearch.threshold else { return nil }
    let rivals = candidates.filter { !$0.range.overlaps(best.range) }
    return rivals.allSatisfy { best.score - $0.score >= JointSearch.margin } ? best : nil
  }

  private func score(_ range: Range<Int>, _ scorer: QuoteScorer) -> Double {
    let quote = scorer.similarity(range)
    let context = (scorer.before(range.lowerBound) + scorer.after(range.upperBound)) / 2
    let length = Double(scorer.quote.exact.count)
    let weight = length / (length + JointSearch.evenLength)
    let score = weight * quote + (1 - weight) * context
    // Other words in the same place are not the words that were marked.
    return quote < (scorer.quote.wordCount < 2 ? 0.75 : 0.3) ? 0 : score
  }

  /// The ends of the three places where the text comes nearest to `pattern`.
  private func nearestEnds(of pattern: [UInt32]) -> [Int] {
    let approximate = ApproximatePattern(pattern)
    let distances = grams.stretches(near: pattern).map { stretch in
      (stretch, approximate.distances(in: text.symbols[stretch], isAnchored: false))
    }
    var ends: [Int] = []
    while ends.count < 3 {
      var (nearest, least) = (-1, pattern.count * 2 / 3 + 1)
      for (stretch, distances) in distances {
        for (index, distance) in zip(stretch, distances) where distance < least {
          if ends.contains(where: { abs($0 - 1 - index) <= pattern.count / 2 }) { continue }
          (nearest, least) = (index, distance)
        }
      }
      if nearest < 0 { break }
      ends.append(nearest + 1)
    }
    return ends
  }

  /// From the first to the last word of the quote that stand around `end`, and the same without
  /// words that stand far from the others; none where none do, and none in `here`.
  private func refined(
    around end: Int, besides here: Range<Int>, _ quote: FoldedQuote
  ) -> [Range<Int>] {
    let slack = 2 * quote.exact.count + 80
    let isBefore = end <= here.lowerBound
    let low = max(isBefore ? 0 : here.upperBound, end - slack - quote.prefix.count)
    let last = isBefore ? here.lowerBound : text.symbols.count
    let stretch = low..<max(low, min(last, end + slack + quote.suffix.count))
    return aligned(quote.casedWords, words, quote.range, stretch)
      ?? aligned(quote.words, foldedWords, quote.range, stretch) ?? []
  }

  private func aligned(
    _ pattern: WordSequence, _ words: WordSequence, _ inner: Range<Int>, _ stretch: Range<Int>
  ) -> [Range<Int>]? {
    let alignment = WordAlignment(
      of: pattern.hashes, in: words.hashes[words.words(in: stretch)])
    let pairing = WordPairing(
      old: pattern, new: words, newIndex: alignment.matches)
    let passage = pattern.words(in: inner)
    let matches = pairing.matches(of: passage)
    if matches.isEmpty { return nil }
    return [matches[...], pairing.densestRun(of: matches)].flatMap { run -> [Range<Int>] in
      guard let first = run.first, let last = run.last,
        let place = pairing.place(of: passage, around: run)
      else { return [] }
      return [
        words.starts[first.new]..<words.ends[last.new],
        words.symbols(of: place),
      ]
    }
  }
}

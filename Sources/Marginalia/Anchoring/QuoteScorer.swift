/// How much of a quote and of its context stands at a place, from 0 to 1.
struct QuoteScorer {
  let quote: FoldedQuote
  private let text: FoldedText
  private let exact: ApproximatePattern
  private let prefixes: [ApproximatePattern]
  private let suffixes: [ApproximatePattern]

  /// Of the context, the whole and what is nearest to the quote, and how much each counts.
  private static let near = 24
  private static let weights = [0.7, 0.3]

  init(_ quote: FoldedQuote, _ text: FoldedText) {
    self.quote = quote
    self.text = text
    exact = ApproximatePattern(quote.exact)
    prefixes = [quote.prefix[...], quote.prefix.suffix(QuoteScorer.near)]
      .map { ApproximatePattern($0.reversed()) }
    suffixes = [quote.suffix[...], quote.suffix.prefix(QuoteScorer.near)]
      .map { ApproximatePattern($0) }
  }

  /// Of the quote, at `range`.
  func similarity(_ range: Range<Int>) -> Double {
    if text.symbols[range].elementsEqual(quote.exact) { return 1 }
    let edits = exact.distances(in: text.symbols[range], isAnchored: true).last ?? exact.count
    return 1 - Double(edits) / Double(max(1, exact.count, range.count))
  }

  /// Of the prefix, before the symbol at `index`.
  func before(_ index: Int) -> Double {
    QuoteScorer.weighed(prefixes) { pattern in
      pattern.distances(
        in: text.symbols[..<index].suffix(pattern.count * 3 / 2).reversed(), isAnchored: true)
    }
  }

  /// Of the suffix, from the symbol at `index`.
  func after(_ index: Int) -> Double {
    QuoteScorer.weighed(suffixes) { pattern in
      pattern.distances(
        in: text.symbols[index...].prefix(pattern.count * 3 / 2), isAnchored: true)
    }
  }

  private static func weighed(
    _ patterns: [ApproximatePattern], _ distances: (ApproximatePattern) -> [Int]
  ) -> Double {
    zip(patterns, weights).reduce(0) { sum, next in
      let (pattern, weight) = next
      if pattern.count == 0 { return sum + weight }
      let edits = min(distances(pattern).min() ?? pattern.count, pattern.count)
      return sum + weight * (1 - Double(edits) / Double(pattern.count))
    }
  }
}

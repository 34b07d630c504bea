import Articles

/// Finds where annotations that were made on other texts stand in an article's text.
///
/// By a comparison with the text that the annotation was made on, where that was kept; else by a
/// search for quote and context.
struct Anchoring {
  private let positions: StoredPositions
  private let search: JointSearch
  private let revisions: [Digest: Revision]

  /// So much of a passage must have stayed for a comparison to decide.
  private static let leastShare = 0.52
  private static let fewWords = 6
  private static let loneWords = 2

  /// `oldTexts` are earlier texts of the article. O(texts).
  init(_ positions: StoredPositions, oldTexts: [Digest: String]) {
    self.positions = positions
    let search = JointSearch(FoldedText(positions.article.text))
    self.search = search
    revisions = oldTexts.mapValues { Revision(from: $0, to: search) }
  }

  /// Where `annotation` stands. What was accepted last is looked for first. A bookmark is about a
  /// place, whatever words stand there.
  func place(_ annotation: Annotation) -> Placement {
    for anchor in annotation.anchors.reversed() {
      guard let placement = place(anchor) else { continue }
      return annotation.isBookmark && placement.state == .changed
        ? Placement(.moved, span: placement.span, score: placement.score) : placement
    }
    return Placement(.orphaned, score: 0)
  }

  private func place(_ anchor: Anchor) -> Placement? {
    guard let quote = anchor.quote.map({ FoldedQuote($0, in: search.text) }) else { return nil }
    let revision = anchor.digest.flatMap { revisions[$0] }
    let passage = revision?.passage(of: anchor)
    let isFree = { (range: Range<Int>) in
      guard let revision, let passage else { return true }
      return !revision.isTaken(range, notBy: passage.words)
    }
    if let revision, let passage, let place = revision.place(passage),
      isBelieved(place, passage, quote, revision)
    {
      let exact = search.exact(quote, betterThan: place.range, isFree: isFree)
      return placement(exact?.range ?? place.range, exact?.score ?? place.share, anchor, quote)
    }
    let lookAlike = anchor.lookAlike.map { FoldedQuote($0, in: search.text) }
    let best = search.best(quote, notLike: lookAlike, isFree: isFree)
    return best.flatMap { placement($0.range, $0.score, anchor, quote) }
  }

  /// Whether enough of `passage` stayed where a comparison puts it. One or two words among rewritten
  /// ones, or parts of a few, may stand there by chance, and have to look like the passage too.
  private func isBelieved(
    _ place: (range: Range<Int>, share: Double), _ passage: Revision.Passage,
    _ quote: FoldedQuote, _ revision: Revision
  ) -> Bool {
    let count = passage.words.count
    if place.share < (count < 2 ? 1 : Anchoring.leastShare) { return false }
    let isWhole =
      count > Anchoring.loneWords && search.text.symbols[place.range].elementsEqual(quote.exact)
    return count > Anchoring.fewWords || isWhole
      || revision.hasNeighbor(passage, at: place.range) || search.isLike(quote, at: place.range)
  }

  private func placement(
    _ range: Range<Int>, _ score: Double, _ anchor: Anchor, _ quote: FoldedQuote
  ) -> Placement? {
    guard let span = search.text.span(of: range) else { return nil }
    if positions.span(of: anchor) == span { return Placement(.exact, span: span, score: score) }
    let isSame = search.text.cased[range].elementsEqual(quote.cased)
    return Placement(isSame ? .moved : .changed, span: span, score: score)
  }
}

import Articles

/// Finds where annotations stand in an article's text.
///
/// In this order: the stored position, where the text is the same; a comparison with the text
/// that the annotation was made on, where that was kept; a search for quote and context.
struct Anchoring {
  private let article: Article
  private let digest: Digest
  private let codePoints: CodePointIndex
  private let search: JointSearch
  private let revisions: [Digest: Revision]

  /// So much of a passage must have stayed for a comparison to decide.
  private static let leastShare = 0.52

  /// `digest` and `codePoints` are the article's, `oldTexts` earlier texts of it. O(texts).
  init(_ article: Article, digest: Digest, codePoints: CodePointIndex, oldTexts: [Digest: String]) {
    self.article = article
    self.digest = digest
    self.codePoints = codePoints
    let search = JointSearch(FoldedText(article.text))
    self.search = search
    revisions = oldTexts.mapValues { Revision(from: $0, to: search) }
  }

  /// Where `annotation` stands. What was accepted last is looked for first.
  func place(_ annotation: Annotation) -> Placement {
    if annotation.anchors.isEmpty { return Placement(.whole) }
    for anchor in annotation.anchors.reversed() where anchor.digest == digest {
      if let span = stored(anchor) { return Placement(.exact, span: span) }
    }
    for anchor in annotation.anchors.reversed() {
      if let placement = place(anchor) { return placement }
    }
    return Placement(.orphaned, score: 0)
  }

  private func place(_ anchor: Anchor) -> Placement? {
    guard let quote = anchor.quote.map({ FoldedQuote($0, in: search.text) }) else { return nil }
    let revision = anchor.digest.flatMap { revisions[$0] }
    let words = revision?.words(of: anchor)
    if let revision, let words, let place = revision.place(words),
      place.share >= (words.count < 2 ? 1 : Anchoring.leastShare)
    {
      return placement(place.range, place.share, anchor, quote)
    }
    let best = search.best(quote) { range in
      guard let revision, let words else { return true }
      return !revision.isTaken(range, notBy: words)
    }
    return best.flatMap { placement($0.range, $0.score, anchor, quote) }
  }

  private func placement(
    _ range: Range<Int>, _ score: Double, _ anchor: Anchor, _ quote: FoldedQuote
  ) -> Placement? {
    guard let span = search.text.span(of: range) else { return nil }
    if stored(anchor) == span { return Placement(.exact, span: span, score: score) }
    let isSame = search.text.cased[range].elementsEqual(quote.cased)
    return Placement(isSame ? .moved : .changed, span: span, score: score)
  }

  /// The span at the anchor's position, where the anchor's words stand there.
  private func stored(_ anchor: Anchor) -> TextSpan? {
    guard let position = anchor.position, position.end <= codePoints.codePoints else { return nil }
    let span = codePoints.span(ofCodePoints: position.start, position.end)
    guard let quote = anchor.quote else { return span }
    return article[span].utf8.elementsEqual(quote.exact.utf8) ? span : nil
  }
}

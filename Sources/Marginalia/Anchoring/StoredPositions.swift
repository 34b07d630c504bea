import Articles

/// Where annotations stand by their positions alone, without a search.
struct StoredPositions: Sendable {
  let article: Article
  private let digest: Digest
  private let codePoints: CodePointIndex

  /// `digest` and `codePoints` are the article's.
  init(_ article: Article, digest: Digest, codePoints: CodePointIndex) {
    self.article = article
    self.digest = digest
    self.codePoints = codePoints
  }

  /// Where `annotation` stands if it is on the whole article or was made or accepted on just this
  /// text, what was accepted last first; else nil.
  func place(_ annotation: Annotation) -> Placement? {
    if annotation.anchors.isEmpty { return Placement(.whole) }
    for anchor in annotation.anchors.reversed() where anchor.digest == digest {
      if let span = span(of: anchor) { return Placement(.exact, span: span) }
    }
    return nil
  }

  /// The span at the anchor's position, where the anchor's words stand there.
  func span(of anchor: Anchor) -> TextSpan? {
    guard let position = anchor.position, position.end <= codePoints.codePoints else { return nil }
    let span = codePoints.span(ofCodePoints: position.start, position.end)
    guard let quote = anchor.quote else { return span }
    return article[span].utf8.elementsEqual(quote.exact.utf8) ? span : nil
  }
}

import Articles

/// Finds where annotations stand in an article's text.
struct Anchoring {
  private let article: Article
  private let digest: Digest
  private let codePoints: CodePointIndex
  private let folded: FoldedText

  /// `digest` and `codePoints` are the article's. O(text).
  init(_ article: Article, digest: Digest, codePoints: CodePointIndex) {
    self.article = article
    self.digest = digest
    self.codePoints = codePoints
    folded = FoldedText(article.text)
  }

  func place(_ annotation: Annotation) -> Placement {
    if annotation.anchors.isEmpty { return Placement(.whole) }
    for anchor in annotation.anchors.reversed() where anchor.digest == digest {
      if let span = stored(anchor) { return Placement(.exact, span: span) }
    }
    for anchor in annotation.anchors.reversed() {
      guard let quote = anchor.quote, let span = folded.onlySpan(of: quote.exact) else { continue }
      return Placement(stored(anchor) == span ? .exact : .moved, span: span)
    }
    return Placement(.orphaned, score: 0)
  }

  /// The span at the anchor's position, where the anchor's words stand there.
  private func stored(_ anchor: Anchor) -> TextSpan? {
    guard let position = anchor.position, position.end <= codePoints.codePoints else { return nil }
    let span = codePoints.span(ofCodePoints: position.start, position.end)
    guard let quote = anchor.quote else { return span }
    return article[span].utf8.elementsEqual(quote.exact.utf8) ? span : nil
  }
}

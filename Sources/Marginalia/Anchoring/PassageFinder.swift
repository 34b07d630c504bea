package import Articles

/// Finds the passage that someone outside names by its words, its context, its position.
package struct PassageFinder {
  private let article: Article
  private let folded: FoldedText
  private let codePoints: CodePointIndex

  /// O(text).
  package init(_ article: Article) {
    self.article = article
    folded = FoldedText(article.text)
    codePoints = CodePointIndex(article.text)
  }

  package enum Outcome: Hashable, Sendable {
    case found(TextSpan)
    case missing
    /// In text order, two or more.
    case ambiguous([TextSpan])
  }

  /// The passage with the words of `quote`, blind to white space; `position` decides where the
  /// words stand there, else the prefix and suffix do.
  package func find(_ quote: TextQuote, at position: TextPosition? = nil) -> Outcome {
    let spans = folded.spans(of: quote.exact)
    if let position, position.start < position.end, position.end <= codePoints.codePoints {
      let span = codePoints.span(ofCodePoints: position.start, position.end)
      if spans.contains(span) { return .found(span) }
    }
    let fitting = spans.filter { hasContext(of: quote, around: $0) }
    switch fitting.count {
    case 0: return .missing
    case 1: return .found(fitting[0])
    default: return .ambiguous(fitting)
    }
  }

  /// The passage at `position`; nil where it is empty or beyond the text.
  package func span(at position: TextPosition) -> TextSpan? {
    guard position.start >= 0, position.start < position.end,
      position.end <= codePoints.codePoints
    else { return nil }
    return codePoints.span(ofCodePoints: position.start, position.end)
  }

  private func hasContext(of quote: TextQuote, around span: TextSpan) -> Bool {
    let before = TextSpan(start: 0, end: span.start)
    let after = TextSpan(start: span.end, end: article.span.end)
    return quote.prefix.words.reversed().elementsEqual(
      article.lastWords(in: before, covering: quote.prefix).reversed())
      && quote.suffix.words.elementsEqual(article.firstWords(in: after, covering: quote.suffix))
  }
}

extension String {
  /// Its characters without white space.
  fileprivate var words: [Character] { filter { !$0.isWhitespace } }
}

extension Article {
  /// As many characters that are not white space as `text` has, from the end of `span`.
  fileprivate func lastWords(in span: TextSpan, covering text: String) -> [Character] {
    let characters = self[span].reversed().lazy.filter { !$0.isWhitespace }
    return Array(characters.prefix(text.words.count)).reversed()
  }

  /// The same from its start.
  fileprivate func firstWords(in span: TextSpan, covering text: String) -> [Character] {
    Array(self[span].lazy.filter { !$0.isWhitespace }.prefix(text.words.count))
  }
}

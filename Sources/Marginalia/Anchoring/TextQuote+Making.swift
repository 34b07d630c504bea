package import Articles
import CMd

extension TextQuote {
  /// The quote of `span`: its words, and at least 64 code points before and after it.
  ///
  /// The context doubles, up to 1024 on each side, until the three together stand in the
  /// article only once; it never cuts a character. O(text) for each doubling.
  package init(of span: TextSpan, in article: Article) {
    var wanted = 64
    while true {
      let context = TextQuote.context(of: span, in: article, codePoints: wanted)
      let isWhole = context == article.span
      if wanted >= 1024 || isWhole || !TextQuote.isRepeated(context, in: article) {
        self.init(
          exact: String(article[span]),
          prefix: String(article[TextSpan(start: context.start, end: span.start)]),
          suffix: String(article[TextSpan(start: span.end, end: context.end)]))
        return
      }
      wanted *= 2
    }
  }

  private static func context(of span: TextSpan, in article: Article, codePoints: Int) -> TextSpan {
    let text = article.text
    let scalars = text.unicodeScalars
    let start = scalars.index(
      article.index(span.start), offsetBy: -codePoints, limitedBy: text.startIndex)
    let end = scalars.index(article.index(span.end), offsetBy: codePoints, limitedBy: text.endIndex)
    return article.roundedToCharacters(
      TextSpan(
        start: start.map(article.offset) ?? 0, end: end.map(article.offset) ?? text.utf8.count))
  }

  private static func isRepeated(_ span: TextSpan, in article: Article) -> Bool {
    var text = article.text
    return text.withUTF8 { utf8 in
      guard let base = utf8.baseAddress else { return false }
      let first = memmem(base, utf8.count, base + span.start, span.count)
      if first != UnsafeMutableRawPointer(mutating: base + span.start) { return true }
      let rest = span.start + 1
      return memmem(base + rest, utf8.count - rest, base + span.start, span.count) != nil
    }
  }
}

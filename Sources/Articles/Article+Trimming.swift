extension Article {
  /// `span` without the white space at its ends; nil where nothing else is in it.
  package func trimmed(_ span: TextSpan) -> TextSpan? {
    let text = self[span]
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return TextSpan(start: offset(first), end: offset(text.index(after: last)))
  }
}

extension Article {
  /// Where a line may be broken (UAX 14): the offsets in `span` at which a new line may begin.
  ///
  /// Ascending, without the two ends of the span; white space stands before a break, and there is
  /// one after every line feed. The span is taken for a whole text. About 30 ns a byte.
  package func lineBreaks(in span: TextSpan) -> [Int] {
    let span = roundedToCharacters(span)
    var cursor = CharacterCursor(text, from: span.start)
    return boundaries(in: span, with: .lines).compactMap { boundary in
      let offset = span.start + boundary.offset
      return offset < span.end && cursor.isBoundary(offset) ? offset : nil
    }
  }

  /// The words in `span` (UAX 29): letters, digits and ideographs, without the space and the
  /// punctuation between them; Chinese, Japanese, Thai and the like are divided by dictionary.
  ///
  /// In text order, not overlapping. The span is taken for a whole text. About 30 ns a byte.
  package func words(in span: TextSpan) -> [TextSpan] {
    let span = roundedToCharacters(span)
    var words: [TextSpan] = []
    var start = span.start
    var holdsWord = false
    var cursor = CharacterCursor(text, from: span.start)
    for boundary in boundaries(in: span, with: .words) {
      let end = span.start + boundary.offset
      holdsWord = holdsWord || boundary.endsWord
      guard cursor.isBoundary(end) else { continue }
      if holdsWord { words.append(TextSpan(start: start, end: end)) }
      start = end
      holdsWord = false
    }
    return words
  }

  private func boundaries(
    in span: TextSpan, with scanner: BoundaryScanner
  ) -> [BoundaryScanner.Boundary] {
    text.utf8.span.extracting(span.range).withUnsafeBufferPointer(scanner.boundaries)
  }
}

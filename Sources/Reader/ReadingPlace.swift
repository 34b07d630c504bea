import Articles

/// Where someone stopped reading.
package struct ReadingPlace: Hashable, Sendable {
  /// The byte under the caret.
  package var caret: Int
  /// The byte of the first character on screen.
  package var top: Int

  package init(caret: Int, top: Int) {
    self.caret = caret
    self.top = top
  }
}

extension ReaderState {
  /// The place to come back to at the next start.
  package var place: ReadingPlace { ReadingPlace(caret: caret, top: scroll.anchor) }

  /// Goes back to a place of an earlier start; one beyond the text counts as its end.
  mutating func go(to place: ReadingPlace) {
    guard !article.isEmpty else { return }
    caret = article.roundedToCharacter(min(max(0, place.caret), article.span.end - 1))
    let top = article.roundedToCharacter(min(max(0, place.top), article.span.end - 1))
    if let position = layout.position(of: top), top > 0 { show(from: position) }
    showCaret()
  }
}

/// Characters are extended grapheme clusters (UAX 29); every function here looks only at the
/// neighbourhood of the offset, however long the text is.
extension Article {
  /// Where the character after the one at `offset` begins; the text's end at its last character.
  package func nextCharacter(after offset: Int) -> Int {
    let position = index(offset)
    return position < text.endIndex ? self.offset(text.index(after: position)) : text.utf8.count
  }

  /// Where the character before the one at `offset` begins; 0 at the first.
  package func previousCharacter(before offset: Int) -> Int {
    let position = index(roundedToCharacter(offset))
    return position > text.startIndex ? self.offset(text.index(before: position)) : 0
  }

  /// The start of the character that the byte at `offset` belongs to; an offset beyond the text
  /// becomes its nearer end.
  package func roundedToCharacter(_ offset: Int) -> Int {
    let offset = min(max(0, offset), text.utf8.count)
    guard !isCharacterBoundary(offset) else { return offset }
    return self.offset(text.index(before: text.index(after: index(offset))))
  }

  /// The characters that `span` touches, whole; what lies beyond the text is left out.
  package func roundedToCharacters(_ span: TextSpan) -> TextSpan {
    let end = roundedToCharacter(span.end)
    return TextSpan(
      start: roundedToCharacter(span.start), end: end < span.end ? nextCharacter(after: end) : end)
  }

  /// Whether a character begins at `offset` or the text ends there.
  ///
  /// For many offsets in a row `CharacterCursor` is safer: a row of flags is looked at as a whole.
  package func isCharacterBoundary(_ offset: Int) -> Bool {
    let bytes = text.utf8.span
    guard offset > 0, offset < bytes.count else { return offset == 0 || offset == bytes.count }
    return bytes.dividesPlainly(at: offset) || String.Index(index(offset), within: text) != nil
  }
}

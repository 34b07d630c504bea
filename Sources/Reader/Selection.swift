package import Articles

/// A stretch of the article being selected.
package struct Selection: Hashable, Sendable {
  /// Where it began, a byte offset.
  package var anchor: Int
  package var unit: Unit

  package enum Unit: Hashable, Sendable {
    case characters, sentences, paragraphs
  }
}

extension ReaderState {
  /// What is selected: from the anchor's unit to the caret's, both included; nil without selection.
  package var selectedSpan: TextSpan? {
    selection.map { unit($0.unit, at: $0.anchor).union(unit($0.unit, at: caret)) }
  }

  private func unit(_ unit: Selection.Unit, at offset: Int) -> TextSpan {
    switch unit {
    case .characters: article.character(at: offset)
    case .sentences: sentence(at: offset) ?? article.character(at: offset)
    case .paragraphs:
      article.blockIndex(at: offset).map { article.blocks[$0].span }
        ?? article.character(at: offset)
    }
  }
}

extension Article {
  /// The character that the byte at `offset` belongs to.
  func character(at offset: Int) -> TextSpan {
    let start = roundedToCharacter(offset)
    return TextSpan(start: start, end: nextCharacter(after: start))
  }
}

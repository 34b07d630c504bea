package import Articles
package import Screen

/// One row of an article's pane: text in its columns, and what is drawn around it.
package struct LaidOutLine: Hashable, Sendable {
  /// From left to right; more than one in a table's row, none in a rule.
  package var pieces: [Piece]
  package var decorations: [Decoration]
  /// Every byte that belongs to the row, with the white space at which it was broken.
  package var span: TextSpan

  /// A stretch of text drawn from `column` on.
  package struct Piece: Hashable, Sendable {
    package var span: TextSpan
    /// From the left edge of the text, 0 or more.
    package var column: Int
    /// Whether every space is drawn, as in code; otherwise a run of white space is one space.
    package var keepsSpaces = false
  }

  /// Something drawn that is not in the text: a list marker, a quote bar, a table's line.
  package struct Decoration: Hashable, Sendable {
    package var text: String
    package var column: Int
    package var role: Role
  }
}

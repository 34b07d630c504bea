/// A stretch of an article laid out as a unit: a paragraph, a heading, a table, a rule.
///
/// Blocks are flat and in text order; the lists and quotes around one are its
/// `containers`, outermost first.
package struct Block: Hashable, Sendable {
  package var kind: Kind
  /// Without the blank line that follows it; empty only for a rule or an empty code block.
  package var span: TextSpan
  /// In text order, not overlapping; text outside them is plain.
  package var runs: [InlineRun]
  package var containers: [Container]
  package var newlines: Newlines
  /// Columns from the left edge of the file's lines at which its own begin where they are not set
  /// in; what white space puts a line further in is drawn, where line feeds are breaks.
  package var margin: Int

  package init(
    _ kind: Kind, span: TextSpan, runs: [InlineRun] = [], containers: [Container] = [],
    newlines: Newlines = .spaces, margin: Int = 0
  ) {
    self.kind = kind
    self.span = span
    self.runs = runs
    self.containers = containers
    self.newlines = newlines
    self.margin = margin
  }

  package enum Kind: Hashable, Sendable {
    case title
    case byline
    case paragraph
    /// `level` is 1 to 6.
    case heading(level: Int)
    /// Preformatted text; `language` as the source names it.
    case code(language: String?)
    case table(Table)
    case rule
  }

  /// What a line feed inside the block's text is to a reader.
  package enum Newlines: Hashable, Sendable {
    /// Where the file was wrapped; the layout joins the lines.
    case spaces
    /// Where the author broke the line: verse, code, a hard break.
    case breaks
  }

  /// What a block stands in.
  package enum Container: Hashable, Sendable {
    case quote
    /// An item of a list. `isFirst` holds for the item's first block, which carries the marker.
    case item(Marker, isFirst: Bool)
  }

  package enum Marker: Hashable, Sendable {
    case bullet
    case number(Int)
    case task(isDone: Bool)
  }
}

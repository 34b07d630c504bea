import Articles

/// A line of a plain text file and the white space around it.
struct SourceLine {
  /// Without white space at either end; empty for a blank line.
  let span: TextSpan
  /// The first byte of the line itself.
  let start: Int
  /// Columns of white space before the text; a tab reaches the next multiple of eight.
  let indent: Int
  /// Code points of the text.
  let columns: Int

  var isBlank: Bool { span.isEmpty }

  /// Columns up to the end of the text.
  var width: Int { indent + columns }
}

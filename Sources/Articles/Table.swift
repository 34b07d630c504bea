/// The rows and columns of a table block.
///
/// In the canonical text a row is a line and its cells are separated by a tab.
package struct Table: Hashable, Sendable {
  /// Rows of cells; every row has as many cells as `alignments`. A cell may be empty.
  package var rows: [[TextSpan]]
  package var alignments: [Alignment]
  /// How many of the first rows are headings.
  package var headingRows: Int

  package init(rows: [[TextSpan]], alignments: [Alignment], headingRows: Int) {
    self.rows = rows
    self.alignments = alignments
    self.headingRows = headingRows
  }

  package enum Alignment: Hashable, Sendable { case left, center, right }
}

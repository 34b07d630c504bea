/// A row of the article as laid out: the block, and which of its rows, gap rows first.
package struct RowPosition: Hashable, Sendable, Comparable {
  package var block: Int
  package var row: Int

  package init(block: Int, row: Int) {
    self.block = block
    self.row = row
  }

  package static func < (left: RowPosition, right: RowPosition) -> Bool {
    (left.block, left.row) < (right.block, right.row)
  }
}

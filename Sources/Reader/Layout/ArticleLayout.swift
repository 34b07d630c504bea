package import Articles

/// An article laid out for a width, block by block as rows are asked for.
///
/// Nothing is laid out that was not asked for, so that a long article opens as fast as a short
/// one; what was laid out is kept until the width changes.
package struct ArticleLayout: Sendable {
  /// Columns of text, 1 or more.
  package let width: Int
  private let article: Article
  private var blocks: [Int: LaidOutBlock] = [:]

  package init(_ article: Article, width: Int) {
    self.article = article
    self.width = max(1, width)
  }

  /// The block with number `index`, laid out.
  package mutating func block(_ index: Int) -> LaidOutBlock {
    if let block = blocks[index] { return block }
    let block = BlockLayout(article: article, width: width).layOut(index)
    blocks[index] = block
    return block
  }

  /// The row on which the character at `offset` stands; nil for an article without blocks.
  package mutating func position(of offset: Int) -> RowPosition? {
    guard let index = article.blockIndex(at: offset) else { return nil }
    let block = block(index)
    let line =
      block.lines.firstIndex { $0.pieces.contains { $0.span.contains(offset) } }
      ?? block.lines.lastIndex { $0.span.start <= offset } ?? 0
    return RowPosition(block: index, row: block.gap + line)
  }

  /// The line at `position`; nil for a gap row or a position outside the article.
  package mutating func line(at position: RowPosition) -> LaidOutLine? {
    guard article.blocks.indices.contains(position.block) else { return nil }
    let block = block(position.block)
    let line = position.row - block.gap
    return block.lines.indices.contains(line) ? block.lines[line] : nil
  }

  /// The position `rows` further down, or up where negative; stops at the article's first and last row.
  package mutating func position(_ position: RowPosition, movedBy rows: Int) -> RowPosition {
    var position = position
    var left = rows
    while left > 0 {
      let room = block(position.block).rowCount - 1 - position.row
      if left <= room { position.row += left; break }
      guard position.block + 1 < article.blocks.count else {
        position.row += room
        break
      }
      left -= room + 1
      position = RowPosition(block: position.block + 1, row: 0)
    }
    while left < 0 {
      if -left <= position.row { position.row += left; break }
      guard position.block > 0 else { position.row = 0; break }
      left += position.row + 1
      let previous = position.block - 1
      position = RowPosition(block: previous, row: block(previous).rowCount - 1)
    }
    return position
  }

  /// How many rows lie between two positions, at most `limit`; negative where `end` is above `start`.
  package mutating func distance(from start: RowPosition, to end: RowPosition, limit: Int) -> Int {
    guard start <= end else { return -distance(from: end, to: start, limit: limit) }
    var rows = 0
    var position = start
    while position.block < end.block, rows < limit {
      rows += block(position.block).rowCount - position.row
      position = RowPosition(block: position.block + 1, row: 0)
    }
    return min(limit, rows + (position.block == end.block ? end.row - position.row : 0))
  }

  /// Up to `count` rows from `top` on.
  package mutating func rows(from top: RowPosition, count: Int) -> [VisibleRow] {
    var rows: [VisibleRow] = []
    var position = top
    while rows.count < count, article.blocks.indices.contains(position.block) {
      let block = block(position.block)
      while position.row < block.rowCount, rows.count < count {
        let line = position.row < block.gap ? nil : block.lines[position.row - block.gap]
        rows.append(VisibleRow(position: position, line: line))
        position.row += 1
      }
      position = RowPosition(block: position.block + 1, row: 0)
    }
    return rows
  }

  /// The last row of the article; nil without blocks.
  package mutating func end() -> RowPosition? {
    guard let last = article.blocks.indices.last else { return nil }
    return RowPosition(block: last, row: block(last).rowCount - 1)
  }
}

/// A row of the article pane.
package struct VisibleRow: Hashable, Sendable {
  package var position: RowPosition
  /// nil between blocks.
  package var line: LaidOutLine?
}

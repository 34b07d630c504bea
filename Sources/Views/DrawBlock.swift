package import Articles
package import Reader
package import Screen

/// One block of an article as it stands on a page, with the empty rows before it and no marks.
package func draw(
  blockNumber index: Int, of article: Article, in layout: inout ArticleLayout
) -> Frame {
  let block = layout.block(index)
  var frame = Frame(size: Size(columns: layout.width, rows: block.rowCount))
  for (row, line) in block.lines.enumerated() {
    let painter = RowPainter(
      article: article, marks: .none, block: article.blocks[index], line: line,
      origin: Point(column: 0, row: block.gap + row), end: layout.width)
    painter.paint(into: &frame)
  }
  return frame
}

import Articles
import Screen

/// Lays one block out for a width: wraps its text, and draws its markers and lines around it.
struct BlockLayout {
  let article: Article
  /// Columns available, 1 or more.
  let width: Int

  func layOut(_ index: Int) -> LaidOutBlock {
    let block = article.blocks[index]
    let frame = ContainerFrame(block.containers, width: width)
    var lines = lines(of: block, width: max(1, width - frame.indent))
    for row in lines.indices {
      lines[row].shift(by: frame.indent)
      lines[row].decorations += row == 0 ? frame.firstRow : frame.otherRows
    }
    return LaidOutBlock(gap: gap(before: index), lines: lines)
  }

  private func lines(of block: Block, width: Int) -> [LaidOutLine] {
    switch block.kind {
    case .rule:
      let rule = LaidOutLine.Decoration(
        text: String(repeating: "─", count: width), column: 0, role: .separator)
      return [LaidOutLine(pieces: [], decorations: [rule], span: block.span)]
    case .table(let table):
      return TableLayout(article: article, table: table, width: width).lines(of: block.span)
    case .code:
      return CodeWrapper(article: article, width: width).lines(of: block.span)
    case .title, .byline, .paragraph, .heading:
      let wrapper = LineWrapper(
        article: article, newlines: block.newlines, margin: block.margin, width: width)
      return wrapper.lines(of: block.span).map { line in
        let piece = LaidOutLine.Piece(span: line.drawn, column: line.indent)
        return LaidOutLine(pieces: [piece], decorations: [], span: line.span)
      }
    }
  }

  /// One row between blocks, none between a title and its byline or the items of a list.
  private func gap(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    let previous = article.blocks[index - 1]
    let block = article.blocks[index]
    if case .byline = block.kind { return 0 }
    if case .item(_, isFirst: true) = block.containers.last,
      previous.containers.contains(where: { if case .item = $0 { true } else { false } })
    {
      return 0
    }
    return 1
  }
}

extension LaidOutLine {
  fileprivate mutating func shift(by columns: Int) {
    for piece in pieces.indices { pieces[piece].column += columns }
    for decoration in decorations.indices { decorations[decoration].column += columns }
  }
}

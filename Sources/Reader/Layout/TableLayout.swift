import Articles
import Screen

/// Lays a table out in columns, each as wide as its text wants or its share allows.
struct TableLayout {
  let article: Article
  let table: Table
  /// Columns available, 1 or more.
  let width: Int

  private static let separator = " │ "
  private static let narrowest = 4

  /// The rows of the table; `span` is the block's.
  func lines(of span: TextSpan) -> [LaidOutLine] {
    let widths = columnWidths()
    var lines: [LaidOutLine] = []
    for (index, cells) in table.rows.enumerated() {
      let start = lines.last?.span.end ?? span.start
      let end =
        index + 1 < table.rows.count ? (table.rows[index + 1].first?.start ?? span.end) : span.end
      lines +=
        widths.map { row(cells, widths: $0, start: start, end: end) }
        ?? stacked(cells, start: start, end: end)
      if index + 1 == table.headingRows { lines.append(headingRule(at: end, widths: widths)) }
    }
    return lines.isEmpty ? [LaidOutLine(pieces: [], decorations: [], span: span)] : lines
  }

  /// A width for each column; nil where the table is too wide to be drawn as one.
  private func columnWidths() -> [Int]? {
    let wanted = table.alignments.indices.map { column in
      max(1, table.rows.map { columns(of: $0[column]) }.max() ?? 1)
    }
    let available = width - (wanted.count - 1) * Self.separator.count
    guard available >= wanted.count * Self.narrowest || wanted.reduce(0, +) <= available else {
      return nil
    }
    var widths = wanted
    while widths.reduce(0, +) > available, let widest = widths.max() {
      let next = widths.filter { $0 < widest }.max() ?? Self.narrowest
      let count = widths.count { $0 == widest }
      let excess = widths.reduce(0, +) - available
      let cut = max(1, min(widest - next, (excess + count - 1) / count))
      for column in widths.indices where widths[column] == widest { widths[column] -= cut }
    }
    return widths
  }

  private func columns(of cell: TextSpan) -> Int {
    article[cell].reduce(0) { $0 + $1.columns }
  }

  /// A row whose cells stand beside each other, each wrapped in its column.
  private func row(_ cells: [TextSpan], widths: [Int], start: Int, end: Int) -> [LaidOutLine] {
    let wrapped = zip(cells, widths).map { cell, width in
      LineWrapper(article: article, newlines: .spaces, width: width).lines(of: cell)
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var pieces: [LaidOutLine.Piece] = []
      var decorations: [LaidOutLine.Decoration] = []
      var column = 0
      for (index, width) in widths.enumerated() {
        if line < wrapped[index].count {
          let drawn = wrapped[index][line].drawn
          let free = max(0, width - columns(of: drawn))
          pieces.append(.init(span: drawn, column: column + indent(index, free: free)))
        }
        column += width
        if index + 1 < widths.count {
          decorations.append(.init(text: Self.separator, column: column, role: .separator))
          column += Self.separator.count
        }
      }
      let span = TextSpan(
        start: line == 0 ? start : end, end: end)
      return LaidOutLine(pieces: pieces, decorations: decorations, span: span)
    }
  }

  private func indent(_ column: Int, free: Int) -> Int {
    switch table.alignments[column] {
    case .left: 0
    case .center: free / 2
    case .right: free
    }
  }

  /// A row whose cells stand below each other, for want of columns.
  private func stacked(_ cells: [TextSpan], start: Int, end: Int) -> [LaidOutLine] {
    let wrapper = LineWrapper(article: article, newlines: .spaces, width: width)
    let lines = cells.filter { !$0.isEmpty }.flatMap { wrapper.lines(of: $0) }
    return lines.enumerated().map { index, line in
      LaidOutLine(
        pieces: [.init(span: line.drawn, column: 0)], decorations: [],
        span: TextSpan(
          start: index == 0 ? start : line.span.start,
          end: index + 1 == lines.count ? end : line.span.end))
    }
  }

  private func headingRule(at end: Int, widths: [Int]?) -> LaidOutLine {
    let text =
      widths.map { $0.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─") }
      ?? String(repeating: "─", count: width)
    return LaidOutLine(
      pieces: [], decorations: [.init(text: text, column: 0, role: .separator)],
      span: TextSpan(start: end, end: end))
  }
}

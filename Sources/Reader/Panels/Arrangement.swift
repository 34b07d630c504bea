package import Screen

/// Where the panes stand on a screen of a size.
///
/// The article's place depends on the size alone, not on which panels are shown, as long as
/// there is room for all three; so the text does not move when a panel opens.
package struct Arrangement: Hashable, Sendable {
  package var header: Rect
  package var article: Rect
  /// nil while hidden.
  package var entities: Rect?
  /// nil while hidden.
  package var notes: Rect?
  package var status: Rect
  /// Columns between the article pane's left edge and its text: margin and gutter.
  package var textColumn: Int
  /// Columns of text.
  package var textWidth: Int

  /// Whether a panel stands in the article's place, as on a narrow screen.
  package var isArticleCovered: Bool { [entities, notes].contains(article) }

  /// The gutter: a bar and a space.
  package static let gutter = 2
  package static let smallest = Size(columns: 20, rows: 5)
  package static let columnsForThree = 110
  package static let columnsForTwo = 80
}

extension Arrangement {
  /// - Parameters:
  ///   - pane: the pane in use, shown alone on a narrow screen.
  ///   - measure: the widest the text may be, in columns.
  ///   - widths: of the panels, as the reader wants them.
  package init(
    size: Size, pane: Pane, shows panels: PanelVisibility, measure: Int,
    widths: PanelWidths = PanelWidths()
  ) {
    let body = max(0, size.rows - 2)
    let columns = size.columns
    func rect(_ column: Int, _ width: Int) -> Rect {
      Rect(column: column, row: 1, columns: width, rows: body)
    }
    header = Rect(column: 0, row: 0, columns: columns, rows: 1)
    status = Rect(column: 0, row: size.rows - 1, columns: columns, rows: 1)

    if columns >= Self.columnsForThree {
      let (side, note) = widths.beside(measure: measure, columns: columns)
      let middle = columns - side - note - 2
      entities = panels.entities ? rect(0, side) : nil
      notes = panels.notes ? rect(columns - note, note) : nil
      article = rect(side + 1, middle)
    } else if columns >= Self.columnsForTwo {
      let shown = panels.shown(beside: pane)
      let panel = widths.alone(shown, columns: columns)
      article = rect(0, shown == nil ? columns : columns - panel - 1)
      entities = shown == .entities ? rect(columns - panel, panel) : nil
      notes = shown == .notes ? rect(columns - panel, panel) : nil
    } else {
      article = rect(0, columns)
      entities = pane == .entities ? rect(0, columns) : nil
      notes = pane == .notes ? rect(0, columns) : nil
    }
    textWidth = max(1, min(measure, article.size.columns - Self.gutter - 1))
    let free = article.size.columns - Self.gutter - textWidth
    textColumn = Self.gutter + (columns >= Self.columnsForThree ? free / 2 : 0)
  }
}

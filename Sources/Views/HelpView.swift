import Reader
import Screen

/// The help over the article: every key of the pane with what it does.
struct HelpView {
  let page: HelpPage

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.fill(rect, roles: RoleSet(.text))
    let rows = page.rows(columns: rect.size.columns)
    // A screen that has grown shows the end at its foot.
    let top = max(0, min(page.top, rows.count - rect.size.rows))
    for (index, row) in rows.dropFirst(top).prefix(rect.size.rows).enumerated() {
      let place = Point(column: rect.origin.column + 1, row: rect.origin.row + index)
      switch row {
      case .blank: break
      case .heading(let text): frame.write(text, at: place, roles: RoleSet(.heading))
      case .command(let keys, let summary, let column):
        frame.write(keys, at: place, roles: RoleSet(.marker))
        frame.write(summary, at: place.moved(by: column), roles: RoleSet(.text))
      }
    }
  }
}

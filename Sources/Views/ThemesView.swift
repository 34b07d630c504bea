import Reader
import Screen

/// The list of themes over the article's first columns; the article behind shows the chosen one.
struct ThemesView {
  let choice: ThemeChoice

  func draw(into frame: inout Frame, in rect: Rect) {
    let columns = min(rect.size.columns, (choice.names.map(\.columns).max() ?? 0) + 4)
    let rows = min(rect.size.rows, choice.names.count)
    let top = max(0, min(choice.chosen - rows / 2, choice.names.count - rows))
    let box = Rect(
      column: rect.origin.column, row: rect.endRow - rows, columns: columns, rows: rows)
    frame.fill(box, roles: RoleSet(.status))
    for (index, name) in choice.names.dropFirst(top).prefix(rows).enumerated() {
      let roles: RoleSet =
        top + index == choice.chosen ? RoleSet(.status).asChosen : RoleSet(.status)
      let row = Rect(
        column: box.origin.column, row: box.origin.row + index, columns: columns, rows: 1)
      frame.fill(row, roles: roles)
      if top + index == choice.chosen { frame.write("▸", at: row.origin, roles: roles) }
      frame.write(name, at: row.origin.moved(by: 2), roles: roles, limit: columns - 2)
    }
  }
}

extension RoleSet {
  /// The same for what is chosen in a list on the status line's ground, from which `Role.chosen`
  /// does not differ in every theme.
  var asChosen: RoleSet { union(RoleSet(.statusMode)) }
}

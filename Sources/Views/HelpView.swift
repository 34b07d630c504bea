import Reader
import Screen

/// The help over the article: every key of the pane with what it does.
struct HelpView {
  let page: HelpPage

  private static let keyColumns = 24

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.fill(rect, roles: RoleSet(.text))
    for (index, line) in page.lines.dropFirst(page.top).prefix(rect.size.rows).enumerated() {
      let place = Point(column: rect.origin.column + 1, row: rect.origin.row + index)
      let room = rect.size.columns - 2
      switch line {
      case .blank: break
      case .heading(let text):
        frame.write(text, at: place, roles: RoleSet(.heading), limit: room)
      case .command(let keys, let summary):
        let keyRoom = min(Self.keyColumns, room / 3)
        frame.write(
          keys, at: place, roles: RoleSet(.marker), limit: keyRoom - 1, overflow: .ellipsis)
        frame.write(
          summary, at: place.moved(by: keyRoom), roles: RoleSet(.text), limit: room - keyRoom,
          overflow: .ellipsis)
      }
    }
  }
}

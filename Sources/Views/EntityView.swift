import Articles
import Entities
import Reader
import Screen

/// The sidebar of people, places and organisations.
struct EntityView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    guard let entities = state.entities else {
      return write("Looking for names …", into: &frame, at: rect.origin, rect)
    }
    guard !entities.isEmpty else {
      return write("No names were found in this article.", into: &frame, at: rect.origin, rect)
    }
    let panel = state.entityPanel
    let rows = spaced(panel.rows)
    let focus = rows.firstIndex { $0 == panel.focus } ?? 0
    let top = max(0, min(rows.count - rect.size.rows, focus - rect.size.rows / 2))
    for (line, index) in rows.dropFirst(top).prefix(rect.size.rows).enumerated() {
      guard let index else { continue }
      let place = Point(column: rect.origin.column, row: rect.origin.row + line)
      draw(index, entities, into: &frame, at: place, columns: rect.size.columns)
    }
  }

  /// The panel's rows by number, nil for the empty row before a heading.
  private func spaced(_ rows: [EntityPanel.Row]) -> [Int?] {
    rows.indices.flatMap { index -> [Int?] in
      if case .heading = rows[index], index > 0 { return [nil, index] }
      return [index]
    }
  }

  private func draw(
    _ index: Int, _ entities: [Entity], into frame: inout Frame, at place: Point, columns: Int
  ) {
    switch state.entityPanel.rows[index] {
    case .heading(let type, let count):
      let isFocused = state.pane == .entities
      frame.write(
        " " + type.heading, at: place,
        roles: RoleSet(isFocused ? .paneTitleFocused : .paneTitle), limit: columns)
      frame.writeAtEnd("\(count)", of: place, columns: columns, roles: RoleSet(.count))
    case .entity(let number):
      draw(entities[number], number, into: &frame, at: place, columns: columns)
    case .alias(let form, let count):
      frame.write(
        "   " + form, at: place, roles: RoleSet(.dim), limit: columns - 4, overflow: .ellipsis)
      frame.writeAtEnd("\(count)", of: place, columns: columns, roles: RoleSet(.dim))
    }
    if state.pane == .entities, index == state.entityPanel.focus {
      frame.add(
        RoleSet(.chosen), to: Rect(column: place.column, row: place.row, columns: columns, rows: 1))
    }
  }

  private func draw(
    _ entity: Entity, _ number: Int, into frame: inout Frame, at place: Point, columns: Int
  ) {
    let isChosen = number == state.entityPanel.chosen
    let mark = isChosen ? "▾" : entity.aliases.count > 1 ? "▸" : " "
    let bar = columns >= 24 ? MentionBar(entity, textLength: state.article.span.count) : nil
    let count = "\(entity.mentions.count)"
    let tail = bar.map { "\(count) \($0.text)" } ?? count
    let room = columns - 4 - max(tail.columns, (bar == nil ? 3 : 9))
    frame.write(" \(mark)", at: place, roles: RoleSet(.marker), limit: columns)
    frame.write(
      entity.name, at: place.moved(by: 3),
      roles: isChosen ? [RoleSet(entity.type.role), RoleSet(.strong)] : RoleSet(entity.type.role),
      limit: room, overflow: .ellipsis)
    frame.writeAtEnd(tail, of: place, columns: columns, roles: RoleSet(.dim))
    if bar != nil {
      frame.writeAtEnd(count, of: place, columns: columns - 7, roles: RoleSet(.count))
    }
  }

  private func write(_ text: String, into frame: inout Frame, at place: Point, _ rect: Rect) {
    frame.write(
      " " + text, at: place, roles: RoleSet(.dim), limit: rect.size.columns, overflow: .ellipsis)
  }
}

extension Frame {
  /// Writes `text` so that it ends one column before the end of a stretch of `columns` at `place`.
  mutating func writeAtEnd(_ text: String, of place: Point, columns: Int, roles: RoleSet) {
    let offset = columns - 1 - text.columns
    if offset > 0 { write(text, at: place.moved(by: offset), roles: roles) }
  }
}

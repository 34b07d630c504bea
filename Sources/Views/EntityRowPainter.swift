import Entities
import Reader
import Screen

/// Draws one row of the sidebar.
struct EntityRowPainter {
  let state: ReaderState
  /// Of the pane.
  let columns: Int

  /// From so many columns on there is room for bars.
  private static let columnsForBars = 24

  func paint(_ row: EntityPanel.Row, into frame: inout Frame, at place: Point) {
    switch row {
    case .heading(let type, let count, let isFolded):
      let role: Role = state.pane == .entities ? .paneTitleFocused : .paneTitle
      let title = type?.heading ?? state.settings.entityOrder.heading
      frame.write(
        (isFolded ? " ▸ " : " ") + title, at: place, roles: RoleSet(role), limit: columns - 5,
        overflow: .ellipsis)
      frame.writeAtEnd("\(count)", of: place, columns: columns, roles: RoleSet(.count))
    case .entity(let number):
      if let entities = state.entities, entities.indices.contains(number) {
        paint(entities[number], number, into: &frame, at: place)
      }
    case .alias(let form, let count): paint(form, count, into: &frame, at: place)
    case .notes(let count): paint("in your notes", count, into: &frame, at: place)
    case .more(_, let count):
      frame.write("   \(count) more", at: place, roles: RoleSet(.dim), limit: columns)
    }
  }

  private func paint(_ text: String, _ count: Int, into frame: inout Frame, at place: Point) {
    frame.write(
      text, at: place.moved(by: 3), roles: RoleSet(.dim), limit: room(beside: "\(count)"),
      overflow: .ellipsis)
    frame.writeAtEnd("\(count)", of: place, columns: countEnd, roles: RoleSet(.dim))
  }

  private func paint(
    _ entity: Entity, _ number: Int, into frame: inout Frame, at place: Point
  ) {
    let panel = state.entityPanel
    let isChosen = number == panel.chosen
    let count = "\(entity.mentions.count)"
    let hasForms = entity.aliases.count > 1
    let mark = isChosen && (panel.showsForms || !hasForms) ? "▾" : hasForms ? "▸" : " "
    if state.settings.entityOrder != .type, let key = entity.type.key {
      frame.write(String(key), at: place, roles: RoleSet(.dim))
    }
    frame.write(mark, at: place.moved(by: 1), roles: RoleSet(.marker))
    frame.write(
      entity.name, at: place.moved(by: 3),
      roles: isChosen ? [RoleSet(entity.type.role), RoleSet(.strong)] : RoleSet(entity.type.role),
      limit: room(beside: count), overflow: .ellipsis)
    frame.writeAtEnd(count, of: place, columns: countEnd, roles: RoleSet(.count))
    guard countEnd < columns else { return }
    let bar = MentionBar(state.entityIndex.spread(of: number))
    frame.writeAtEnd(bar.text, of: place, columns: columns, roles: RoleSet(.dim))
  }

  /// The columns up to the end of the counts, bars aside.
  private var countEnd: Int {
    columns >= Self.columnsForBars ? columns - EntityIndex.parts - 1 : columns
  }

  /// The columns that a name may take before a count, with a space between them.
  private func room(beside count: String) -> Int { countEnd - 5 - count.columns }
}

extension EntityOrder {
  /// The heading of a list of all entities.
  fileprivate var heading: String {
    switch self {
    case .type: "By type"
    case .count: "By count"
    case .mention: "By first mention"
    }
  }
}

extension Frame {
  /// Writes `text` so that it ends one column before the end of a stretch of `columns` at `place`.
  mutating func writeAtEnd(_ text: String, of place: Point, columns: Int, roles: RoleSet) {
    let offset = columns - 1 - text.columns
    if offset > 0 { write(text, at: place.moved(by: offset), roles: roles) }
  }
}

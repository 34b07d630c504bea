import Articles
import Entities
import Reader
import Screen

/// The sidebar of people, places and organisations.
struct EntityView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    let notice = notice(columns: rect.size.columns)
    let lists = Rect(
      column: rect.origin.column, row: rect.origin.row, columns: rect.size.columns,
      rows: rect.size.rows - notice.count)
    let empty = emptyLines
    if empty.isEmpty {
      drawList(into: &frame, in: lists)
    } else {
      drawLines(empty, into: &frame, in: rect, from: 0)
    }
    drawLines(notice, into: &frame, in: rect, from: max(0, lists.size.rows))
  }

  private func drawList(into frame: inout Frame, in rect: Rect) {
    let panel = state.entityPanel
    let rows = spaced(panel.rows)
    let focus = rows.firstIndex { $0 == panel.focus } ?? 0
    let top = max(0, min(rows.count - rect.size.rows, focus - rect.size.rows / 2))
    for (line, index) in rows.dropFirst(top).prefix(rect.size.rows).enumerated() {
      guard let index else { continue }
      let place = Point(column: rect.origin.column, row: rect.origin.row + line)
      EntityRowPainter(state: state, columns: rect.size.columns)
        .paint(panel.rows[index], into: &frame, at: place)
      if state.pane == .entities, index == panel.focus {
        frame.add(
          RoleSet(.chosen),
          to: Rect(column: place.column, row: place.row, columns: rect.size.columns, rows: 1))
      }
    }
  }

  /// The panel's rows by number, nil for the empty row before a heading.
  private func spaced(_ rows: [EntityPanel.Row]) -> [Int?] {
    var spaced: [Int?] = []
    spaced.reserveCapacity(rows.count + 8)
    for index in rows.indices {
      let isHeading = index > 0 && rows[index].isHeading
      if isHeading, !(rows[index].isFolded && rows[index - 1].isFolded) { spaced.append(nil) }
      spaced.append(index)
    }
    return spaced
  }

  /// What to do, or to know, where nothing is listed; empty where something is.
  private var emptyLines: [String] {
    guard let entities = state.entities else { return ["Looking for names …"] }
    guard !entities.isEmpty else {
      return ["No names were found in", "this article.", "", "zs  hides this list"]
    }
    guard state.entityPanel.rows.isEmpty else { return [] }
    return [
      "No name matches", "“\(state.entityPanel.query?.text ?? "")”.", "",
      "\(state.keysToShowAll(in: .entities))  shows all",
    ]
  }

  /// What stands at the foot: that names were found without a model of the language.
  private func notice(columns: Int) -> [String] {
    guard state.namesAreByRule, state.entities != nil else { return [] }
    return wrap("Not in English: names found by rules only.", columns - 2)
  }

  private func drawLines(_ lines: [String], into frame: inout Frame, in rect: Rect, from row: Int) {
    for (index, line) in lines.enumerated() where row + index < rect.size.rows {
      frame.write(
        " " + line, at: Point(column: rect.origin.column, row: rect.origin.row + row + index),
        roles: RoleSet(.dim), limit: rect.size.columns, overflow: .ellipsis)
    }
  }
}

extension EntityPanel.Row {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  fileprivate var isFolded: Bool {
    if case .heading(_, _, let isFolded) = self { isFolded } else { false }
  }
}

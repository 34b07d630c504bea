import Articles
import Marginalia
import Reader
import Screen

/// The notes panel: each note level with its passage where there is room.
struct NotesView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    let notes = state.listedNotes
    guard !notes.isEmpty || state.mode.isEditing else {
      return drawLines(emptyLines(rect.size.columns), into: &frame, in: rect)
    }
    let cards = NoteStack(state, columns: rect.size.columns).cards(rows: rect.size.rows)
    for card in cards {
      for (index, line) in card.lines.enumerated() {
        let row = card.row + index
        guard row >= 0, row < rect.size.rows else { continue }
        let place = Point(column: rect.origin.column, row: rect.origin.row + row)
        draw(line, of: card, into: &frame, at: place, columns: rect.size.columns)
      }
      if let cursor = card.cursor {
        frame.cursor = Point(
          column: rect.origin.column + min(cursor.column, rect.size.columns - 2),
          row: rect.origin.row + card.row + cursor.row)
      }
    }
    if !drawRest(of: cards, into: &frame, in: rect) {
      drawHiddenCounts(notes, cards, into: &frame, in: rect)
    }
  }

  /// Says in the panel's last row how much of the chosen note is below it; false where nothing is.
  private func drawRest(of cards: [NoteCard], into frame: inout Frame, in rect: Rect) -> Bool {
    guard let card = cards.first(where: \.isChosen), card.cursor == nil else { return false }
    let rest = card.row + card.lines.count - rect.size.rows
    guard rest > 0 else { return false }
    let strip = Rect(
      column: rect.origin.column, row: rect.endRow - 1, columns: rect.size.columns, rows: 1)
    frame.fill(strip, roles: RoleSet(.dim))
    let line = NoteCard.Line(text: "\(rest + 1) more lines", roles: RoleSet(.dim))
    draw(line, of: card, into: &frame, at: strip.origin, columns: rect.size.columns)
    return true
  }

  private func draw(
    _ line: NoteCard.Line, of card: NoteCard, into frame: inout Frame, at place: Point,
    columns: Int
  ) {
    let tie = card.isChosen ? "▌" : " "
    frame.write(tie, at: place, roles: RoleSet(card.barRole))
    line.draw(
      into: &frame, at: place.moved(by: 1), columns: columns - (line.tail.isEmpty ? 1 : 2))
    if card.isChosen, state.pane == .notes, !state.mode.isEditing {
      frame.add(
        RoleSet(.chosen), to: Rect(column: place.column, row: place.row, columns: columns, rows: 1))
    }
  }

  /// Says at the panel's foot how many notes lie further down.
  private func drawHiddenCounts(
    _ notes: Places, _ cards: [NoteCard], into frame: inout Frame, in rect: Rect
  ) {
    let orphans = notes.orphans.count
    let shownOrphans = cards.count { $0.isOrphan }
    guard orphans > shownOrphans, !state.mode.isEditing else { return }
    let text = "∅ \(orphans) without a passage: gn G"
    frame.write(
      " " + text, at: Point(column: rect.origin.column, row: rect.endRow - 1),
      roles: RoleSet(.problem), limit: rect.size.columns, overflow: .ellipsis)
  }

  /// What to do where nothing is listed.
  private func emptyLines(_ columns: Int) -> [String] {
    if let query = state.notesPanel.query {
      let keys = state.keysToShowAll(in: .notes)
      return ["No note matches", "“\(query.text)”.", "", "\(keys)  shows all"]
    }
    if state.store.search != nil {
      return ["Looking for the notes", "in the changed text …"]
    }
    let offer = state.notesPanel.offer.map {
      wrap($0.sentence, max(1, columns - 2)) + ["&  takes them over", ""]
    }
    return (offer ?? ["No notes yet.", ""]) + [
      "m  highlights the sentence", "a  writes a note on it", "v  selects, f picks by letter",
      "A  writes on the whole article",
    ]
  }

  private func drawLines(_ lines: [String], into frame: inout Frame, in rect: Rect) {
    for (index, line) in lines.prefix(rect.size.rows).enumerated() {
      frame.write(
        " " + line, at: Point(column: rect.origin.column, row: rect.origin.row + index),
        roles: RoleSet(.dim), limit: rect.size.columns, overflow: .ellipsis)
    }
  }
}

extension Mode {
  /// Whether a note is being typed, also while its being left is asked about.
  var isEditing: Bool { editing != nil }
}

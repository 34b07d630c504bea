package import Reader
package import Screen

/// What the screen shows of a state.
package func draw(_ state: ReaderState) -> Frame {
  var frame = Frame(size: state.size)
  guard !state.isTooSmall else {
    drawTooSmall(state.size, into: &frame)
    return frame
  }
  let arrangement = state.arrangement
  HeaderView(state: state).draw(into: &frame, in: arrangement.header)
  if !arrangement.isArticleCovered {
    ArticleView(state: state).draw(into: &frame, in: arrangement.article)
  }
  if let rect = arrangement.entities {
    EntityView(state: state).draw(into: &frame, in: rect)
  }
  if let rect = arrangement.notes {
    NotesView(state: state).draw(into: &frame, in: rect)
  }
  drawSeparators(arrangement, into: &frame)
  drawOverlay(state, arrangement, into: &frame)
  StatusView(state: state).draw(into: &frame, in: arrangement.status)
  if let cursor = frame.cursor, !frame.contains(cursor) { frame.cursor = nil }
  return frame
}

private func drawTooSmall(_ size: Size, into frame: inout Frame) {
  let smallest = Arrangement.smallest
  let text = "Too small: \(smallest.columns)×\(smallest.rows) is the least."
  frame.write(text, at: Point(column: 0, row: 0), roles: RoleSet(.text))
}

/// A thin line at the inner edge of each panel that stands beside the article.
private func drawSeparators(_ arrangement: Arrangement, into frame: inout Frame) {
  let article = arrangement.article
  for panel in [arrangement.entities, arrangement.notes].compactMap({ $0 }) {
    let isLeft = panel.endColumn <= article.origin.column
    let column = isLeft ? panel.endColumn : panel.origin.column - 1
    guard column >= 0, column < frame.size.columns, panel != article else { continue }
    for row in panel.origin.row..<panel.endRow {
      frame.write("│", at: Point(column: column, row: row), roles: RoleSet(.separator))
    }
  }
}

private func drawOverlay(_ state: ReaderState, _ arrangement: Arrangement, into frame: inout Frame)
{
  switch state.mode {
  case .help(let page):
    let body = Rect(
      column: 0, row: 1, columns: frame.size.columns, rows: arrangement.article.size.rows)
    HelpView(page: page).draw(into: &frame, in: body)
  case .card(let card):
    CardView(card: card, state: state).draw(into: &frame, in: arrangement.article)
  case .themes(let choice):
    ThemesView(choice: choice).draw(into: &frame, in: arrangement.article)
  case .note(let editing), .question(_, over: .some(let editing)):
    if arrangement.notes == nil {
      NoteEditorView(editing: editing, width: state.noteWidth)
        .drawAtFoot(into: &frame, in: arrangement.article)
    }
  case .prompt(let prompt):
    CompletionsView(prompt: prompt).draw(into: &frame, above: arrangement.status)
  case .reading, .labels, .question: break
  }
}

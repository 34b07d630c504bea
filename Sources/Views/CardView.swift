import Articles
import Entities
import Marginalia
import Reader
import Screen

/// An entity's card over the article pane: who it is at the top, below it what leads somewhere.
struct CardView {
  let card: EntityCard
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.fill(rect, roles: RoleSet(.text))
    let columns = min(rect.size.columns - 2, state.settings.measure + CardItemView.indent)
    let head = headLines(columns).prefix(max(0, rect.size.rows - 3))
    // Sentences begin where the article's lines do, where there is room before them.
    let origin = rect.origin.moved(
      by: max(1, state.arrangement.textColumn - CardItemView.indent))
    for (index, line) in head.enumerated() {
      line.draw(
        into: &frame, at: Point(column: origin.column, row: origin.row + index), columns: columns)
    }
    let body = Rect(
      column: origin.column, row: origin.row + head.count, columns: columns,
      rows: rect.size.rows - head.count)
    drawItems(into: &frame, in: body)
  }

  private func headLines(_ columns: Int) -> [NoteCard.Line] {
    let entity = card.entity
    var lines = [
      NoteCard.Line(
        text: entity.name, roles: [RoleSet(entity.type.role), RoleSet(.strong)],
        tail: entity.type.rawValue)
    ]
    if let date = entity.date { lines.append(.init(text: "\(date)", roles: RoleSet(.dim))) }
    if card.forms.count > 1 {
      let forms = card.forms.map { "\($0.text) \($0.count)" }.joined(separator: " · ")
      lines += wrap(forms, columns).prefix(3).map { .init(text: $0, roles: RoleSet(.dim)) }
    }
    return lines
  }

  /// Draws the items around the selected one, and makes no more of them than are seen.
  private func drawItems(into frame: inout Frame, in rect: Rect) {
    let height = rect.size.rows
    func view(_ index: Int) -> CardItemView {
      CardItemView(
        item: card.items[index], isSelected: index == card.selected, card: card, state: state,
        columns: rect.size.columns)
    }
    guard card.items.indices.contains(card.selected) else { return }
    var before: [CardItemView.Row] = []
    for index in (0..<card.selected).reversed() where before.count < height {
      before = view(index).rows + before
    }
    let selected = view(card.selected).rows
    var after: [CardItemView.Row] = []
    for index in card.items.indices.dropFirst(card.selected + 1) where after.count < height {
      after += view(index).rows
    }
    let above = max(height * 2 / 3, height - selected.count - after.count)
    let rows = before.suffix(max(0, min(above, height - min(height, selected.count))))
    for (index, row) in (rows + selected + after).prefix(height).enumerated() {
      row.draw(
        into: &frame,
        in: Rect(
          column: rect.origin.column, row: rect.origin.row + index, columns: rect.size.columns,
          rows: 1))
    }
  }
}

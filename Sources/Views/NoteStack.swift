import Articles
import Marginalia
import Reader
import Screen

/// Places the notes of the visible passages down the panel.
///
/// A note stands level with its passage; one that does not fit pushes the later ones down. The
/// chosen note is always whole: where it would not be, those before it are pushed up.
struct NoteStack {
  let state: ReaderState
  let columns: Int

  init(_ state: ReaderState, columns: Int) {
    self.state = state
    self.columns = columns
  }

  /// The cards in view, from the top; some may lie partly outside `rows`.
  func cards(rows: Int) -> [NoteCard] {
    var cards = draft.map { [$0] } ?? []
    cards += visible.map { placed, row in
      var card = NoteCard(placed, in: state, columns: columns)
      card.row = row
      return card
    }
    pushDown(&cards, from: 0)
    if let chosen = cards.firstIndex(where: \.isChosen) {
      let excess = cards[chosen].row + cards[chosen].lines.count - rows
      if excess > 0 {
        cards[chosen].row = max(0, cards[chosen].row - excess)
        pullUp(&cards, before: chosen)
        pushDown(&cards, from: chosen)
      }
      if cards[chosen].cursor == nil {
        cards[chosen].row -= max(0, min(state.notesPanel.scroll, cards[chosen].lines.count - rows))
      }
      let cursorRow = cards[chosen].row + (cards[chosen].cursor?.row ?? 0)
      cards[chosen].row -= max(0, cursorRow - (rows - 2))
    }
    return cards.filter { $0.row < rows && $0.row + $0.lines.count > 0 }
  }

  /// The notes whose passages are on screen with the rows they would like; all of an orphan's
  /// kind while the chosen one has no passage.
  private var visible: [(PlacedAnnotation, Int)] {
    let notes = state.listedNotes
    if state.pane == .notes || state.mode.isEditing,
      let chosen = state.notesPanel.chosen.flatMap({ notes[$0]?.placement }), chosen.span == nil
    {
      return (chosen.state == .whole ? notes.whole : notes.orphans).map { ($0, 0) }
    }
    return shown(among: notes)
  }

  /// Those whose passages are on screen, and the chosen one while the panel is in use.
  private func shown(among notes: Places) -> [(PlacedAnnotation, Int)] {
    let isAtTop = state.rows.first?.position == RowPosition(block: 0, row: 0)
    let whole = isAtTop ? notes.whole.map { ($0, 0) } : []
    guard let visible = state.visibleSpan else { return whole }
    let beside = notes.overlapping(visible).map { placed in
      let start = placed.placement.span?.start ?? 0
      return (placed, state.row(of: max(start, visible.start)) ?? 0)
    }
    guard state.pane == .notes, let chosen = state.notesPanel.chosen.flatMap({ notes[$0] }),
      let span = chosen.placement.span, !span.overlaps(visible)
    else { return whole + beside }
    return span.end <= visible.start
      ? whole + [(chosen, 0)] + beside : whole + beside + [(chosen, state.pageRows)]
  }

  /// The card of a note on the whole article that is being begun.
  private var draft: NoteCard? {
    state.mode.editing.flatMap { editing in
      state.store[editing.annotation] == nil ? NoteCard(beginning: editing, in: state) : nil
    }
  }

  private func pushDown(_ cards: inout [NoteCard], from first: Int) {
    for index in cards.indices.dropFirst(first + 1) {
      let previous = cards[index - 1]
      let free = previous.row + previous.lines.count + (previous.lines.count > 1 ? 1 : 0)
      cards[index].row = max(cards[index].row, free)
    }
  }

  private func pullUp(_ cards: inout [NoteCard], before last: Int) {
    for index in cards.indices.prefix(last).reversed() {
      let end = cards[index + 1].row - 1
      cards[index].row = min(cards[index].row, end - cards[index].lines.count)
    }
  }
}

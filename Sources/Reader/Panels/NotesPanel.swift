import Articles
package import Marginalia

/// The notes panel: which note is chosen.
package struct NotesPanel: Hashable, Sendable {
  package internal(set) var chosen: AnnotationID?
}

extension ReaderState {
  /// The annotations that the notes panel lists: whole-article notes first, then in the order of
  /// the text, orphans last.
  package var listedNotes: [PlacedAnnotation] {
    store.annotations.filter { $0.annotation.kind != .correction }
  }

  /// Chooses the note under the caret, else the first one after it, else the last.
  mutating func chooseNoteNearCaret() {
    let notes = listedNotes
    if let id = store.annotation(at: caret)?.id {
      notesPanel.chosen = id
    } else if notesPanel.chosen.map({ id in notes.contains { $0.annotation.id == id } }) != true {
      let next = notes.first { ($0.placement.span?.start ?? -1) >= caret } ?? notes.last
      notesPanel.chosen = next?.annotation.id
    }
  }

  /// After a change: a chosen note that is gone gives way to the one nearest to the caret.
  mutating func keepNoteChosen() {
    guard let chosen = notesPanel.chosen, store[chosen] == nil else { return }
    notesPanel.chosen = nil
    if pane == .notes { chooseNoteNearCaret() }
  }

  /// Chooses the note `steps` further and shows its passage.
  mutating func moveNote(by steps: Int) -> [Effect] {
    let notes = listedNotes
    guard !notes.isEmpty else { return [] }
    let here = notes.firstIndex { $0.annotation.id == notesPanel.chosen }
    let index = here.map { min(max(0, $0 + steps), notes.count - 1) } ?? 0
    notesPanel.chosen = notes[index].annotation.id
    if let span = notes[index].placement.span { moveCaret(to: span.start) }
    return []
  }
}

import Articles
package import Marginalia
import Screen

/// The notes panel: which note is chosen, which are shown.
package struct NotesPanel: Hashable, Sendable {
  package internal(set) var chosen: AnnotationID? {
    didSet { if chosen != oldValue { scroll = 0 } }
  }
  /// How many rows of the chosen note's card are above the panel, where it does not fit in.
  package internal(set) var scroll = 0
  /// nil while all are shown.
  package internal(set) var query: NoteQuery?
  /// Notes under another name that fit this article; nil once they are taken over.
  package internal(set) var offer: SidecarCandidate?
}

extension ReaderState {
  /// Everything that is a note, highlight or bookmark.
  package var notes: Places { currentNoteList.notes }

  /// Those that the notes panel lists; what is being typed is among them whatever was asked for.
  package var listedNotes: Places { currentNoteList.listed }

  /// How many notes and highlights there are; bookmarks are none.
  package var noteCount: Int { currentNoteList.noteCount }

  /// How many of them the notes panel lists.
  package var listedNoteCount: Int { currentNoteList.listedNoteCount }

  private var currentNoteList: NoteList {
    noteList.isCurrent(in: self) ? noteList : NoteList(self)
  }

  /// Shows only the notes that `text` asks for; all of them where it is empty.
  mutating func filterNotes(by text: String) {
    let query = NoteQuery(text, colorNames: settings.colorNames)
    notesPanel.query = query.filter.isEmpty ? nil : query
    keepNoteChosen()
  }

  /// The same from where one was before typing began: the note that was chosen then stays so where
  /// it is listed, else the one nearest to the caret's place then is chosen and shown.
  mutating func filterNotes(by text: String, from former: NotesPanel, at origin: Int) {
    notesPanel.chosen = former.chosen
    if caret != origin { moveCaret(to: origin) }
    filterNotes(by: text)
  }

  /// The same for a text that is meant as it stands: tells what in it is not understood.
  mutating func takeNoteFilter(_ text: String) -> [Effect] {
    filterNotes(by: text)
    guard let query = notesPanel.query else { return [] }
    let reason = query.problem ?? (listedNotes.isEmpty ? query.doubt : nil)
    return reason.map { refuse($0) } ?? []
  }

  /// Chooses the note under the caret; without one, where none is chosen, the first one
  /// after it, else the last before it.
  mutating func chooseNoteNearCaret() {
    let notes = listedNotes
    if let here = notes.annotation(at: caret) {
      notesPanel.chosen = here.id
    } else if notesPanel.chosen.flatMap({ notes[$0] }) == nil {
      let next =
        notes.first { ($0.placement.span?.start ?? -1) >= caret }
        ?? notes.last { $0.placement.span != nil } ?? notes.last
      notesPanel.chosen = next?.id
    }
  }

  /// After a change to the notes or to which are listed: a chosen note that is not listed gives way
  /// to the next one that was listed with it, else to the one nearest to the caret; that is shown.
  mutating func keepNoteChosen() {
    let listed = listedNotes
    if notesPanel.chosen.flatMap({ listed[$0] }) != nil || mode.editing != nil { return }
    // The list as it was before the event.
    let former = noteList.listed
    let place = former.firstIndex { $0.id == notesPanel.chosen }
    notesPanel.chosen = nil
    guard pane == .notes else { return }
    let next = place.flatMap { place in
      former[place...].first { listed[$0.id] != nil }
        ?? former[..<place].last { listed[$0.id] != nil }
    }
    notesPanel.chosen = next?.id
    if next == nil { chooseNoteNearCaret() }
    if let span = currentPlaced?.placement.span, !span.contains(caret) { moveCaret(to: span.start) }
  }

  /// Tells of what was changed in this event and is not listed; nil where all of it is.
  var hiddenChange: String? {
    guard let query = notesPanel.query else { return nil }
    let (former, listed) = (noteList.notes, listedNotes)
    let hidden = notes.count { listed[$0.id] == nil && former[$0.id] != $0 }
    if hidden == 0 { return nil }
    let what = hidden == 1 ? "it" : "\(hidden) of them"
    return "The filter “\(query.text)” hides \(what); \(keysToShowAll(in: .notes)) shows all."
  }

  /// Scrolls the card of the chosen note by `rows`; at its end, goes on to the next note.
  mutating func scrollNote(by rows: Int) -> [Effect] {
    guard let placed = currentPlaced, let panel = arrangement.notes else { return [] }
    let text = noteText(of: placed, columns: panel.size.columns, isChosen: true)
    let most = max(0, text.cardRows - panel.size.rows)
    let here = min(notesPanel.scroll, most)
    notesPanel.scroll = min(max(0, here + rows), most)
    return notesPanel.scroll == here ? moveNote(by: rows > 0 ? 1 : -1) : []
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

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

  /// The same for a text that is meant as it stands: tells what in it is not understood.
  mutating func takeNoteFilter(_ text: String) -> [Effect] {
    filterNotes(by: text)
    return notesPanel.query?.problem.map { refuse($0) } ?? []
  }

  /// Chooses the note under the caret, else the first one after it, else the last.
  mutating func chooseNoteNearCaret() {
    let notes = listedNotes
    let isListed = { (id: AnnotationID) in notes[id] != nil }
    if let id = store.annotation(at: caret)?.id, isListed(id) {
      notesPanel.chosen = id
    } else if notesPanel.chosen.map(isListed) != true {
      let next =
        notes.first { ($0.placement.span?.start ?? -1) >= caret } ?? notes.last
      notesPanel.chosen = next?.id
    }
  }

  /// After a change: a chosen note that is not listed any more gives way to the one nearest to
  /// the caret.
  mutating func keepNoteChosen() {
    guard let chosen = notesPanel.chosen, listedNotes[chosen] == nil else {
      return
    }
    notesPanel.chosen = nil
    if pane == .notes { chooseNoteNearCaret() }
  }

  /// Scrolls the card of the chosen note by `rows`; at its end, goes on to the next note.
  mutating func scrollNote(by rows: Int) -> [Effect] {
    guard let placed = currentPlaced, let panel = arrangement.notes else { return [] }
    let text = NoteText(
      placed, in: article, columns: panel.size.columns, isChosen: true)
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

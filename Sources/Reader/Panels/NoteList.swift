import Marginalia

/// The notes and those that the panel lists, worked out once for each state of both.
struct NoteList: Sendable {
  let notes: Places
  let listed: Places
  /// How many of each are no bookmarks.
  let noteCount: Int
  let listedNoteCount: Int
  private let key: Key

  private struct Key: Hashable {
    let placesVersion: Int
    let filter: AnnotationFilter?
    let editing: AnnotationID?
  }

  /// Of no state yet.
  init() {
    key = Key(placesVersion: -1, filter: nil, editing: nil)
    (notes, listed, noteCount, listedNoteCount) = (Places([]), Places([]), 0, 0)
  }

  init(_ state: ReaderState) {
    key = NoteList.key(of: state)
    let places = state.store.places
    let hasOthers = places.contains { $0.annotation.correction != nil }
    let notes =
      hasOthers ? Places(places.filter { $0.annotation.correction == nil }) : places
    self.notes = notes
    let filter = key.filter
    let editing = key.editing
    listed =
      filter.map { filter in
        Places(notes.filter { $0.id == editing || filter.matches($0, in: state.article) })
      } ?? notes
    noteCount = notes.count { !$0.annotation.isBookmark }
    listedNoteCount = filter == nil ? noteCount : listed.count { !$0.annotation.isBookmark }
  }

  func isCurrent(in state: ReaderState) -> Bool { key == NoteList.key(of: state) }

  private static func key(of state: ReaderState) -> Key {
    let filter = state.notesPanel.query?.filter
    return Key(
      placesVersion: state.store.placesVersion, filter: filter,
      editing: filter == nil ? nil : state.mode.editing?.annotation)
  }
}

import Articles
package import Marginalia

extension ReaderState {
  /// The annotation that commands on a highlight mean: the chosen note in the notes panel, if it is
  /// listed; in the article the highlight whose ends were just moved, else the shortest that covers
  /// the caret.
  package var currentAnnotation: AnnotationID? {
    if pane == .notes { return notesPanel.chosen.flatMap { listedNotes[$0]?.id } }
    return held.flatMap { store[$0]?.id } ?? store.annotation(at: caret)?.id
  }

  /// The span that a mark would cover: the selection, else the sentence under the caret,
  /// without white space at its ends.
  var spanToMark: TextSpan? {
    (selectedSpan ?? sentence(at: caret)).flatMap(article.trimmed)
  }

  /// Highlights the selection or sentence; its annotation, or the one that already covers just that.
  mutating func mark(in color: HighlightColor, at time: Timestamp) -> AnnotationID? {
    guard let span = spanToMark else { return nil }
    selection = nil
    let same = store.annotations(in: span).first {
      $0.placement.span == span && $0.annotation.kind == .highlight
    }
    if let same { return same.id }
    let id = AnnotationID(using: &ids)
    guard store.highlight(span, color: color, at: time, id: id) != nil else { return nil }
    notesPanel.chosen = id
    return id
  }

  /// Opens the note of an annotation for typing; an id that is none's yet is for a new note on
  /// the whole article. A highlight that `isNew` was made for it.
  mutating func editNote(of id: AnnotationID, isNew: Bool = false) {
    let text = store[id]?.annotation.note ?? ""
    open(
      NoteEditing(
        annotation: id, input: TextInput(text), original: text, before: store[id],
        isHighlightNew: isNew))
  }

  /// Goes on with a note that was not finished, where others have not written the same; `reason`,
  /// which begins a sentence, is told behind a problem that is.
  mutating func resume(_ draft: Draft, because reason: String, isHighlightNew: Bool) {
    let placed = store[draft.annotation]
    guard draft.text != draft.original, draft.text.trimmed != placed?.annotation.note ?? "" else {
      return
    }
    let before = placed ?? draft.before.map { store.placed($0) }
    if let span = before?.placement.span { jump(to: span.start) }
    open(
      NoteEditing(
        annotation: draft.annotation, input: TextInput(draft.text), original: draft.original,
        before: before, isHighlightNew: isHighlightNew))
    let problem = message.flatMap { $0.isProblem ? $0.text : nil }
    let sentence = Message("\(reason): Enter saves it, Esc drops it.")
    message = problem.map(sentence.led) ?? sentence
  }

  private mutating func open(_ editing: NoteEditing) {
    mode = .note(editing)
    notesPanel.chosen = editing.annotation
    panels.notes = true
    panels.latest = .notes
    arrange()
  }

  /// Writes what has been typed into the annotation; leaves the editor.
  mutating func keepNote(_ editing: NoteEditing, at time: Timestamp) -> [Effect] {
    mode = .reading
    defer { arrange() }
    guard editing.isChanged else {
      keepNoteChosen()
      return []
    }
    let text = editing.input.string.trimmed
    guard let old = store[editing.annotation]?.annotation else {
      if let before = editing.before, !text.isEmpty {
        store.restore(before, note: text, at: time)
        return changed("Another program had deleted this; it is back, with the note.")
      }
      store.addArticleNote(text, at: time, id: editing.annotation)
      return text.isEmpty ? [] : changed("The note is on the whole article.")
    }
    if text.isEmpty, old.kind == .articleNote {
      store.delete(old.id, at: time)
      return changed("The note on the article is deleted; u brings it back.")
    }
    let original = editing.original.isEmpty ? nil : editing.original
    let note = text.isEmpty ? nil : text
    store.setNote(note, since: original, of: old.id, at: time)
    guard [nil, original, note].contains(old.note) else {
      return changed(
        "Another program wrote into this note meanwhile; its words stand beside yours.")
    }
    return changed(note == nil ? "The note is removed; the highlight stays." : nil)
  }

  /// Leaves the editor without keeping what was typed; a highlight made for it goes, too.
  mutating func dropNote(_ editing: NoteEditing, at time: Timestamp) -> [Effect] {
    mode = .reading
    defer { arrange() }
    let effects = editing.isHighlightNew ? takeBackHighlight(editing.annotation, at: time) : []
    if effects.isEmpty { keepNoteChosen() }
    return effects
  }

  /// Writes what came back from the reader's own editor; a highlight made for it goes where nothing
  /// did. `problem` tells why the editor has failed.
  mutating func takeNote(
    _ text: String, of id: AnnotationID, isHighlightNew: Bool, problem: String?, at time: Timestamp
  ) -> [Effect] {
    message = problem.map { Message($0, isProblem: true) }
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isHighlightNew, isEmpty {
      let effects = takeBackHighlight(id, at: time)
      if let problem, !effects.isEmpty { message = message?.led(by: problem) }
      return effects
    }
    guard text != store[id]?.annotation.note ?? "" else { return [] }
    store.setNote(isEmpty ? nil : text, of: id, at: time)
    return changed("The note is changed.")
  }

  /// Takes back the highlight that was just made for a note which was not written.
  private mutating func takeBackHighlight(_ id: AnnotationID, at time: Timestamp) -> [Effect] {
    guard store[id] != nil, store.undo(at: time) != nil else { return [] }
    return changed("No note, so no highlight; m makes one without a note.")
  }

  /// After a change to the annotations: tells of it, and of what the filter hides of it, has it
  /// saved, and keeps a note chosen that is listed.
  mutating func changed(_ text: String? = nil) -> [Effect] {
    let sentences = [text, hiddenChange].compactMap(\.self)
    message = sentences.isEmpty ? nil : Message(sentences.joined(separator: " "))
    keepNoteChosen()
    saving = .unsaved
    return [.save]
  }

  /// Tells why something cannot be done.
  mutating func refuse(_ reason: String) -> [Effect] {
    message = Message(reason, isProblem: true)
    return []
  }
}

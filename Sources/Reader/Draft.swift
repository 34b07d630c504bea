package import Marginalia

/// A note that is being typed, as far as it is, to be gone on with if the program is killed.
package struct Draft: Hashable, Sendable {
  /// Of no annotation yet where a note on the whole article is begun.
  package var annotation: AnnotationID
  package var text: String
  /// What the note was when its typing began; empty where there was none.
  package var original: String
  /// The annotation as it was then.
  package var before: Annotation?

  package init(
    annotation: AnnotationID, text: String, original: String, before: Annotation?
  ) {
    self.annotation = annotation
    self.text = text
    self.original = original
    self.before = before
  }
}

extension NoteEditing {
  /// What there is to keep; nil for a note that is as it was.
  package var draft: Draft? {
    guard isChanged else { return nil }
    return Draft(
      annotation: annotation, text: input.string, original: original, before: before?.annotation)
  }
}

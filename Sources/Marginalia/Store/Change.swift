/// One step of undo: a name for the reader and what each annotation was and became.
struct Change: Sendable {
  let name: String
  let edits: [Edit]

  struct Edit: Sendable {
    let id: AnnotationID
    /// Nil where the change made it.
    let before: PlacedAnnotation?
    /// Nil where the change deleted it.
    let after: PlacedAnnotation?
  }
}

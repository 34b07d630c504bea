/// One step of undo: a name for the reader and what each annotation was and became.
package struct Change: Hashable, Sendable {
  /// What no other change of the article is called.
  let key: String
  let name: String
  /// When it was made.
  let time: Timestamp
  let edits: [Edit]

  struct Edit: Hashable, Sendable {
    let id: AnnotationID
    /// Nil where the change made it.
    let before: Version?
    /// Nil where the change deleted it.
    let after: Version?
  }

  /// An annotation as it was at some time.
  struct Version: Hashable, Sendable {
    let annotation: Annotation
    /// Where it stood in the text that is open; nil for a change of an earlier run.
    let placement: Placement?
  }
}

extension Change.Version {
  init(_ placed: PlacedAnnotation) {
    self.init(annotation: placed.annotation, placement: placed.placement)
  }
}

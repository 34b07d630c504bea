extension Sidecar {
  /// Makes `changes` of the journal, in their order, where they are missing, merged with what
  /// stands there.
  mutating func replay(_ changes: [Change]) {
    for edit in Sidecar.joined(changes) {
      let current = annotations[edit.id]
      let before = edit.before?.annotation
      switch (edit.after?.annotation, current) {
      case (let after?, let current?):
        let (merged, conflict) = Annotation.merge(base: before, after, current)
        annotations[edit.id] = merged
        if let conflict { keep(conflict) }
      case (let after?, nil):
        annotations[edit.id] = after
        tombstones[edit.id] = nil
      case (nil, let current?) where before.map(current.isSame(as:)) ?? false:
        tombstones[edit.id] = Tombstone(
          edit.id, deleted: edit.time.following(current.modified))
        annotations[edit.id] = nil
      // What others have changed since is not deleted.
      default: break
      }
    }
  }

  /// What became of each annotation, from the first of `changes` to the last.
  private static func joined(
    _ changes: [Change]
  ) -> [(id: AnnotationID, before: Change.Version?, after: Change.Version?, time: Timestamp)] {
    var edits: [AnnotationID: (before: Change.Version?, after: Change.Version?, time: Timestamp)] =
      [:]
    var order: [AnnotationID] = []
    for change in changes {
      for edit in change.edits {
        let first = edits[edit.id]
        if first == nil { order.append(edit.id) }
        edits[edit.id] = (first == nil ? edit.before : first?.before, edit.after, change.time)
      }
    }
    return order.compactMap { id in edits[id].map { (id, $0.before, $0.after, $0.time) } }
  }
}

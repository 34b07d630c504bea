extension AnnotationStore {
  /// Takes the last change back; nil where there is none. What others have changed since stays.
  package mutating func undo(at time: Timestamp) -> Undoing? {
    guard let change = history.undo() else { return nil }
    settle()
    let edits = change.edits.reversed().compactMap { edit in
      restore(edit.before, insteadOf: edit.after, edit.id, time)
    }
    return note(.undid(change.key), of: change, edits, at: time)
  }

  /// Makes the change last undone once more; nil where there is none.
  package mutating func redo(at time: Timestamp) -> Undoing? {
    guard let change = history.redo() else { return nil }
    settle()
    let edits = change.edits.compactMap { edit in
      restore(edit.after, insteadOf: edit.before, edit.id, time)
    }
    return note(.redid(change.key), of: change, edits, at: time)
  }

  private mutating func note(
    _ action: JournalEntry.Action, of change: Change, _ edits: [Change.Edit], at time: Timestamp
  ) -> Undoing {
    let carriedOut = Change(
      key: newKey(time, edits), name: change.name, time: time,
      edits: edits + freeCopies(of: edits, at: time))
    journal.append(JournalEntry(action: action, change: carriedOut))
    revision += 1
    let isEarlier = change.edits.contains { ($0.before ?? $0.after)?.placement == nil }
    return Undoing(
      name: change.name, earlierTime: isEarlier ? change.time : nil,
      outcome: edits.isEmpty ? .nothing : edits.count < change.edits.count ? .partial : .whole,
      place: edits.lazy.compactMap(\.place).first)
  }

  /// Brings `former` back where `latter` still stands, merged with what others made of it; nil,
  /// with nothing changed, where they deleted it, or changed what would have to go.
  private mutating func restore(
    _ former: Change.Version?, insteadOf latter: Change.Version?, _ id: AnnotationID,
    _ time: Timestamp
  ) -> Change.Edit? {
    let current = self[id]
    let latest = current?.annotation.modified ?? sidecar.tombstones[id]?.deleted ?? .earliest
    var result: Annotation?
    switch (former?.annotation, latter?.annotation, current?.annotation) {
    case (let former?, nil, nil): result = former
    case (let former?, let latter?, let current?):
      result = Annotation.merge(base: latter, former, current).merged
    case (nil, let latter?, let current?):
      guard current.isSame(as: latter) else { return nil }
    default: return nil
    }
    let before = current.map(Change.Version.init)
    var placed: PlacedAnnotation?
    if let restored = result?.restored(after: latest, at: time) {
      placed = place(restored, like: [former, before])
    }
    return set(id, to: placed, at: time)
  }

  /// Where `annotation` stands: as one of `versions` with the same anchors did, else searched for.
  private mutating func place(
    _ annotation: Annotation, like versions: [Change.Version?]
  ) -> PlacedAnnotation {
    for case let version? in versions where version.annotation.anchors == annotation.anchors {
      if let placement = version.placement { return PlacedAnnotation(annotation, at: placement) }
    }
    return placed(annotation)
  }
}

extension Change.Edit {
  /// Where its note stands or stood; nil for a correction and for what has no passage.
  fileprivate var place: Undoing.Place? {
    guard let version = after ?? before, version.annotation.correction == nil else { return nil }
    return version.placement?.span.map { Undoing.Place(id: id, span: $0) }
  }
}

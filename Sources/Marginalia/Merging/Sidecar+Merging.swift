extension Sidecar {
  /// Both sides' changes: annotations by id, deletions by tombstone, unknown keys of both.
  ///
  /// A deletion holds unless the other side changed the annotation later. Which side is called
  /// `ours` makes no difference and merging again changes nothing; nor does, without a base, the
  /// order in which several are merged, as long as no annotation is deleted on one side and
  /// changed on two. Where both sides changed a note, the later one stands and the other becomes
  /// an annotation of its own with `conflictOf`. O(n log n).
  package static func merge(base: Sidecar?, ours: Sidecar, theirs: Sidecar) -> Sidecar {
    let (winner, loser) =
      ours.latestChange >= theirs.latestChange ? (ours, theirs) : (theirs, ours)
    var merged = Sidecar(
      header: ThreeWay(isTie: ours.latestChange == theirs.latestChange).object(
        base: base?.header, winner: winner.header, loser: loser.header, order: headerOrder))
    merged.otherItems = union(base?.otherItems, winner.otherItems, loser.otherItems)
    merged.otherTombstones = union(
      base?.otherTombstones, winner.otherTombstones, loser.otherTombstones)
    merged.mergeTombstones(winner, loser)
    merged.mergeAnnotations(base: base, winner, loser)
    return merged
  }

  private var latestChange: Timestamp {
    max(
      annotations.values.map(\.modified).max() ?? .earliest,
      tombstones.values.map(\.deleted).max() ?? .earliest)
  }

  private mutating func mergeTombstones(_ winner: Sidecar, _ loser: Sidecar) {
    tombstones = winner.tombstones.merging(loser.tombstones) { first, second in
      if first.deleted != second.deleted { return first.deleted > second.deleted ? first : second }
      return JSONValue.object(first.json).precedes(.object(second.json)) ? first : second
    }
  }

  private mutating func mergeAnnotations(base: Sidecar?, _ winner: Sidecar, _ loser: Sidecar) {
    var conflicts: [Annotation] = []
    annotations = winner.annotations.filter { isLive($0.value) }
    for (id, other) in loser.annotations where isLive(other) {
      guard let mine = annotations[id] else {
        annotations[id] = other
        continue
      }
      let (merged, conflict) = Annotation.merge(base: base?.annotations[id], mine, other)
      annotations[id] = merged
      if let conflict { conflicts.append(conflict) }
    }
    for copy in conflicts {
      let same = annotations[copy.id]
      annotations[copy.id] = same.map { Annotation.merge(base: nil, $0, copy).merged } ?? copy
    }
    // A copy of a note that stands again, after a third side was merged in, says nothing new.
    let standing = annotations
    annotations = annotations.filter { _, copy in
      copy.conflictOf.flatMap { standing[$0] }.map { $0.note != copy.note } ?? true
    }
  }

  /// Whether it was changed after it was deleted, or what it is a copy of was.
  private func isLive(_ annotation: Annotation) -> Bool {
    [annotation.id, annotation.conflictOf].compactMap { $0.flatMap { tombstones[$0] } }
      .allSatisfy { annotation.modified > $0.deleted }
  }

  private static func union(
    _ base: [JSONValue]?, _ winner: [JSONValue], _ loser: [JSONValue]
  ) -> [JSONValue] {
    winner == loser
      ? winner
      : ThreeWay.set(base: base, winner: winner, loser: loser).sorted { $0.precedes($1) }
  }

  /// The keys of a header in the order that we write them.
  private static let headerOrder = [
    "@context", "id", "type", "manicule:version", "label", "generator", "stylesheet",
    "schema:about", "total", "first", "manicule:tombstones",
  ]
}

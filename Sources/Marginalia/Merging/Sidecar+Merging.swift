extension Sidecar {
  /// Both sides' changes: annotations by id, deletions by tombstone, unknown keys of both.
  ///
  /// A version of an annotation from before its deletion is gone, another one brings it back.
  /// Where both sides changed a note, the later one stands and the other becomes an annotation of
  /// its own with `conflictOf`, which goes with a later deletion of what it is a copy of, and for
  /// good once it is deleted itself; what the reader made of such a copy is an annotation like
  /// others. O(n log n).
  ///
  /// Which side is called `ours` makes no difference, and merging again changes nothing. Without a
  /// base the order in which several are merged makes none either. For what comes out is a
  /// function of the sets of all versions, tombstones and copies: the last tombstone of each id;
  /// of the versions not before it the latest, and the rest as `MergedVersions` has them; the last
  /// copy of each note that is not the latest one's. And whatever it leaves out stays out when more
  /// come in: a version or copy before a tombstone, since tombstones stay; an earlier version,
  /// since what has it too is later in everything; a copy that the reader changed, since only its
  /// own tombstone takes that away, and the copy with it. With a base the order can matter, since
  /// `modified` does not tell which part of an annotation was changed when; and for a key of the
  /// collection itself that is not ours and has another value on each of three sides, since nothing
  /// tells when it was written.
  package static func merge(base: Sidecar?, ours: Sidecar, theirs: Sidecar) -> Sidecar {
    if ours == theirs { return ours }
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
    var lost: [Annotation] = []
    annotations = winner.annotations.compactMapValues(surviving)
    for other in loser.annotations.values.compactMap(surviving) {
      guard let mine = annotations[other.id] else {
        annotations[other.id] = other
        continue
      }
      let (merged, conflict) = Annotation.merge(base: base?.annotations[other.id], mine, other)
      annotations[other.id] = merged
      if let conflict { lost.append(conflict) }
    }
    for copy in lost { keep(copy) }
    dropStandingCopies()
  }

  /// Keeps `copy` of a note that lost, unless the reader has deleted or changed it.
  mutating func keep(_ copy: Annotation) {
    if tombstones[copy.id] != nil { return }
    annotations[copy.id] =
      annotations[copy.id].map { Annotation.merge(base: nil, $0, copy).merged } ?? copy
  }

  /// A copy of a note that stands again, after a third side was merged in, says nothing new.
  private mutating func dropStandingCopies() {
    for copy in annotations.values where copy.isCopyOfNote {
      guard let origin = copy.conflictOf.flatMap({ annotations[$0] }),
        let standing = MergedVersions(origin).copyOfNote, standing.id == copy.id
      else { continue }
      if !copy.isLaterCopy(than: standing) { annotations[copy.id] = nil }
    }
  }

  /// What tombstones leave of `annotation`.
  private func surviving(_ annotation: Annotation) -> Annotation? {
    let tombstone = tombstones[annotation.id]
    if annotation.isCopyOfNote, let origin = annotation.conflictOf {
      let deleted = tombstones[origin]?.deleted
      return tombstone != nil || deleted.map { annotation.modified < $0 } ?? false
        ? nil : annotation
    }
    guard let deleted = tombstone?.deleted else { return annotation }
    if annotation.modified < deleted { return nil }
    var versions = MergedVersions(annotation)
    versions.forget(before: deleted)
    return versions.annotation
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

package import Articles

/// The annotations of the article that is open: what the sidecar holds, where each stands in
/// the text, and what can be undone.
///
/// Every change is one step of `undo`, raises `revision` and sets `modified`; `undo` is a
/// change as well, so that `modified` only grows. Nothing changes a store that is read-only.
package struct AnnotationStore: Sendable {
  package let article: Article
  package private(set) var sidecar: Sidecar
  /// For an article whose notes file cannot be understood, or not be written by this program.
  package let isReadOnly: Bool
  /// Grows with every change.
  package private(set) var revision = 0
  private var savedRevision = 0
  private var places: Places
  private var codePoints: CodePointIndex?
  private var textDigest: Digest?
  private var history = History()

  /// Places what `sidecar` holds; one that `isNewer` is read-only in any case. `oldTexts` are
  /// texts that the article had before. O(text) where the sidecar holds anything, O(1) where it
  /// does not; a search for each annotation that was not made on this text.
  package init(
    _ sidecar: Sidecar, of article: Article, oldTexts: [Digest: String] = [:],
    isReadOnly: Bool = false
  ) {
    self.sidecar = sidecar
    self.article = article
    self.isReadOnly = isReadOnly || sidecar.isNewer
    places = Places([])
    place(Array(sidecar.annotations.values), besides: [], oldTexts: oldTexts)
  }

  /// Takes over what another program saved, merged with what is here. The changes made here can
  /// still be undone; only they. What is as it was keeps its place.
  package mutating func adopt(_ merged: Sidecar, oldTexts: [Digest: String] = [:]) {
    sidecar = merged
    let same = annotations.filter { merged.annotations[$0.id] == $0.annotation }
    let kept = Set(same.map(\.id))
    place(
      merged.annotations.values.filter { !kept.contains($0.id) }, besides: same, oldTexts: oldTexts)
  }

  private mutating func place(
    _ annotations: [Annotation], besides placed: [PlacedAnnotation], oldTexts: [Digest: String]
  ) {
    guard !annotations.isEmpty else {
      places = Places(placed)
      return
    }
    let codePoints = codePoints ?? CodePointIndex(article.text)
    self.codePoints = codePoints
    let anchoring = Anchoring(
      article, digest: digest(), codePoints: codePoints, oldTexts: oldTexts)
    places = Places(placed + annotations.map { PlacedAnnotation($0, at: anchoring.place($0)) })
  }

  /// Whether there are changes that no save has been reported for.
  package var isDirty: Bool { revision != savedRevision }

  /// Reports that what the sidecar was at `revision` is on disk.
  package mutating func markSaved(revision: Int) { savedRevision = max(savedRevision, revision) }
}

extension AnnotationStore {
  /// Notes on the whole article, then in text order, then orphans.
  package var annotations: [PlacedAnnotation] { places.sorted }

  /// The annotation with `id` and its place; nil where there is none. O(n).
  package subscript(id: AnnotationID) -> PlacedAnnotation? {
    guard sidecar.annotations[id] != nil else { return nil }
    return places.sorted.first { $0.id == id }
  }

  /// Those with a byte in `span`, in text order. O(log n) and what lies under the longest of them.
  package func annotations(in span: TextSpan) -> [PlacedAnnotation] {
    places.overlapping(span)
  }

  /// The shortest annotation that covers the byte at `offset`; nil where none does.
  package func annotation(at offset: Int) -> PlacedAnnotation? {
    annotations(in: TextSpan(start: offset, end: offset + 1))
      .min { ($0.placement.span?.count ?? 0) < ($1.placement.span?.count ?? 0) }
  }
}

extension AnnotationStore {
  package var canUndo: Bool { history.canUndo }

  package var canRedo: Bool { history.canRedo }

  /// Takes the last change back and returns its name; nil where there is none.
  package mutating func undo(at time: Timestamp) -> String? {
    guard let change = history.undo() else { return nil }
    for edit in change.edits.reversed() {
      restore(edit.before, insteadOf: edit.after, edit.id, time)
    }
    return change.name
  }

  /// Makes the change last undone once more and returns its name; nil where there is none.
  package mutating func redo(at time: Timestamp) -> String? {
    guard let change = history.redo() else { return nil }
    for edit in change.edits { restore(edit.after, insteadOf: edit.before, edit.id, time) }
    return change.name
  }

  /// Makes `results` what stands under their ids, nil deleting, as one change called `name`.
  mutating func change(
    _ name: String, at time: Timestamp, _ results: [(id: AnnotationID, PlacedAnnotation?)]
  ) {
    if isReadOnly { return }
    let edits = results.map { id, after in
      let edit = Change.Edit(id: id, before: self[id], after: after)
      set(id, to: after, from: edit.before, at: time)
      return edit
    }
    history.record(Change(name: name, edits: edits))
  }

  /// Brings `former` back; what was changed since by others than `latter` stays.
  private mutating func restore(
    _ former: PlacedAnnotation?, insteadOf latter: PlacedAnnotation?, _ id: AnnotationID,
    _ time: Timestamp
  ) {
    let current = self[id]
    let latest = current?.annotation.modified ?? sidecar.tombstones[id]?.deleted ?? .earliest
    let restored = former.map { former in
      var annotation = former.annotation
      if let current, let latter {
        annotation =
          Annotation.merge(base: latter.annotation, former.annotation, current.annotation).merged
      }
      return PlacedAnnotation(
        annotation.restored(after: latest, at: time), at: former.placement)
    }
    set(id, to: restored, from: current, at: time)
  }

  private mutating func set(
    _ id: AnnotationID, to after: PlacedAnnotation?, from before: PlacedAnnotation?,
    at time: Timestamp
  ) {
    sidecar.annotations[id] = after?.annotation
    if let after {
      sidecar.tombstones[id] = nil
      places.insert(after, replacing: before)
    } else if let before {
      sidecar.tombstones[id] = Tombstone(id, deleted: time.following(before.annotation.modified))
      places.remove(before)
    }
    let digest = digest()
    if sidecar.digest != digest { sidecar.setDigest(digest) }
    revision += 1
  }
}

extension AnnotationStore {
  /// What a new annotation on `span` keeps of it.
  mutating func anchor(_ span: TextSpan) -> Anchor {
    let codePoints = codePoints ?? CodePointIndex(article.text)
    self.codePoints = codePoints
    return Anchor(
      quote: TextQuote(of: span, in: article),
      position: TextPosition(
        start: codePoints.codePoint(atByte: span.start), end: codePoints.codePoint(atByte: span.end)
      ),
      digest: digest())
  }

  private mutating func digest() -> Digest {
    let digest = textDigest ?? Digest(of: article)
    textDigest = digest
    return digest
  }
}

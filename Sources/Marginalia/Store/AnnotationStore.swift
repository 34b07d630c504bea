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
  package internal(set) var revision = 0
  /// What was done since the store was made, for the journal.
  package internal(set) var journal: [JournalEntry] = []
  var history: History
  private var places: Places
  private var codePoints: CodePointIndex?
  private var textDigest: Digest?

  /// Places what `sidecar` holds; one that `isNewer` is read-only in any case. `oldTexts` are
  /// texts that the article had before; `history` is what earlier runs did. O(text) where the sidecar holds anything, O(1) where it
  /// does not; a search for each annotation that was not made on this text.
  package init(
    _ sidecar: Sidecar, of article: Article, oldTexts: [Digest: String] = [:],
    history: [JournalEntry] = [], isReadOnly: Bool = false
  ) {
    self.sidecar = sidecar
    self.history = History(history)
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
    let anchoring = anchoring(oldTexts: oldTexts)
    places = Places(placed + annotations.map { PlacedAnnotation($0, at: anchoring.place($0)) })
  }

  mutating func anchoring(oldTexts: [Digest: String]) -> Anchoring {
    let codePoints = codePoints ?? CodePointIndex(article.text)
    self.codePoints = codePoints
    return Anchoring(article, digest: digest(), codePoints: codePoints, oldTexts: oldTexts)
  }
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

  /// The shortest annotation that covers the byte at `offset`, corrections aside; nil where none
  /// does.
  package func annotation(at offset: Int) -> PlacedAnnotation? {
    annotations(in: TextSpan(start: offset, end: offset + 1))
      .filter { $0.annotation.correction == nil }
      .min { ($0.placement.span?.count ?? 0) < ($1.placement.span?.count ?? 0) }
  }
}

extension AnnotationStore {
  /// Makes `results` what stands under their ids, nil deleting, as one change called `name`.
  mutating func change(
    _ name: String, at time: Timestamp, _ results: [(id: AnnotationID, PlacedAnnotation?)]
  ) {
    if isReadOnly { return }
    let edits = results.map { id, after in
      let before = self[id]
      set(id, to: after, from: before, at: time)
      return Change.Edit(
        id: id, before: before.map(Change.Version.init), after: after.map(Change.Version.init))
    }
    let change = Change(key: newKey(time, edits), name: name, time: time, edits: edits)
    history.record(change)
    journal.append(JournalEntry(action: .made, change: change))
  }

  /// What no other change is called, of another program on the same notes either.
  func newKey(_ time: Timestamp, _ edits: [Change.Edit]) -> String {
    "\(time.millisecondsSinceEpoch)-\(revision)-\(edits.first?.id.description ?? "")"
  }

  mutating func set(
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

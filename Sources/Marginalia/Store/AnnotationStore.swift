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
  /// Where everything that was found stands.
  package private(set) var places: Places { didSet { placesVersion += 1 } }
  /// Grows whenever `places` is another.
  package private(set) var placesVersion = 0
  /// What is still to be found, for `settle`; nil once all has been. A change waits for it.
  package private(set) var search: PlacementSearch?
  private var codePoints: CodePointIndex?
  private var textDigest: Digest?
  /// The article, to search it for what is like a new annotation's passage.
  private var ownText: JointSearch?

  /// Places what `sidecar` holds; one that `isNewer` is read-only in any case. `oldTexts` are
  /// texts that the article had before; `history` is what earlier runs did.
  ///
  /// O(text) where the sidecar holds anything, O(1) where it does not; a search for each annotation
  /// that was not made on this text, which with `searchesLater` is left to `search`.
  package init(
    _ sidecar: Sidecar, of article: Article, oldTexts: [Digest: String] = [:],
    history: EarlierChanges = EarlierChanges(), isReadOnly: Bool = false,
    searchesLater: Bool = false
  ) {
    self.sidecar = sidecar
    self.history = History(after: history)
    self.article = article
    self.isReadOnly = isReadOnly || sidecar.isNewer
    places = Places([])
    place(Array(sidecar.annotations.values), besides: [], oldTexts: oldTexts)
    if !searchesLater { settle() }
  }

  /// Takes over what another program saved, merged with what is here. The changes made here can
  /// still be undone; only they. What is as it was keeps its place.
  package mutating func adopt(_ merged: Sidecar, oldTexts: [Digest: String] = [:]) {
    sidecar = merged
    let same = annotations.filter { merged.annotations[$0.id] == $0.annotation }
    let kept = Set(same.map(\.id))
    place(
      merged.annotations.values.filter { !kept.contains($0.id) }, besides: same, oldTexts: oldTexts)
    settle()
  }

  /// Takes in what `search` has found. Does nothing where all is placed already.
  package mutating func settle(_ found: [PlacedAnnotation]) {
    guard search != nil else { return }
    search = nil
    places = Places(places + found)
  }

  /// Searches now for what is still to be found.
  mutating func settle() {
    if let search { settle(search.results()) }
  }

  /// Where `annotation` stands, searched for if need be.
  package mutating func placed(_ annotation: Annotation) -> PlacedAnnotation {
    let positions = positions()
    let placement =
      positions.place(annotation) ?? Anchoring(positions, oldTexts: [:]).place(annotation)
    return PlacedAnnotation(annotation, at: placement)
  }

  private mutating func place(
    _ annotations: [Annotation], besides placed: [PlacedAnnotation], oldTexts: [Digest: String]
  ) {
    search = nil
    var placed = placed
    if !annotations.isEmpty {
      let positions = positions()
      var others: [Annotation] = []
      for annotation in annotations {
        if let placement = positions.place(annotation) {
          placed.append(PlacedAnnotation(annotation, at: placement))
        } else {
          others.append(annotation)
        }
      }
      if !others.isEmpty { search = PlacementSearch(others, positions, oldTexts: oldTexts) }
    }
    places = Places(placed)
  }

  private mutating func positions() -> StoredPositions {
    let codePoints = codePoints ?? CodePointIndex(article.text)
    self.codePoints = codePoints
    return StoredPositions(article, digest: digest(), codePoints: codePoints)
  }
}

extension AnnotationStore {
  /// Notes on the whole article, then in text order, then orphans.
  package var annotations: [PlacedAnnotation] { places.all }

  /// The annotation with `id` and its place; nil where there is none that was found yet. O(1).
  package subscript(id: AnnotationID) -> PlacedAnnotation? { places[id] }

  /// Those with a byte in `span`, in text order. O(log n) and what lies under the longest of them.
  package func annotations(in span: TextSpan) -> [PlacedAnnotation] {
    places.overlapping(span)
  }

  /// The shortest highlight that covers the byte at `offset`, else the bookmark there; nil where
  /// nothing is.
  package func annotation(at offset: Int) -> PlacedAnnotation? { places.annotation(at: offset) }
}

extension AnnotationStore {
  /// Makes `results` what stands under their ids, nil deleting, as one change called `name`. What
  /// merging kept as a copy of what is deleted becomes an annotation of its own, as part of it.
  mutating func change(
    _ name: String, at time: Timestamp, _ results: [(id: AnnotationID, PlacedAnnotation?)]
  ) {
    if isReadOnly { return }
    settle()
    var edits = results.map { id, after in set(id, to: after, at: time) }
    edits += freeCopies(of: edits, at: time)
    let change = Change(key: newKey(time, edits), name: name, time: time, edits: edits)
    history.record(change)
    journal.append(JournalEntry(action: .made, change: change))
  }

  /// What no other change is called, of another program on the same notes either.
  func newKey(_ time: Timestamp, _ edits: [Change.Edit]) -> String {
    "\(time.millisecondsSinceEpoch)-\(revision)-\(edits.first?.id.description ?? "")"
  }

  /// Makes an annotation of its own of each copy of what `edits` have deleted, lest it go with it
  /// when merged.
  mutating func freeCopies(of edits: [Change.Edit], at time: Timestamp) -> [Change.Edit] {
    let deleted = Set(edits.filter { $0.after == nil }.map(\.id))
    if deleted.isEmpty { return [] }
    return sidecar.annotations.values
      .filter { $0.isCopyOfNote && $0.conflictOf.map(deleted.contains) ?? false }
      .sorted { $0.id < $1.id }
      .compactMap { self[$0.id] }
      .map { copy in
        let free = copy.annotation.restored(after: copy.annotation.modified, at: time)
        return set(copy.id, to: PlacedAnnotation(free, at: copy.placement), at: time)
      }
  }

  mutating func set(
    _ id: AnnotationID, to after: PlacedAnnotation?, at time: Timestamp
  ) -> Change.Edit {
    let before = self[id]
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
    return Change.Edit(
      id: id, before: before.map(Change.Version.init), after: after.map(Change.Version.init))
  }
}

extension AnnotationStore {
  /// What a new annotation on `span` keeps of it. O(text) the first time.
  mutating func anchor(_ span: TextSpan) -> Anchor {
    let codePoints = codePoints ?? CodePointIndex(article.text)
    self.codePoints = codePoints
    let search = ownText ?? JointSearch(FoldedText(article.text))
    ownText = search
    let quote = TextQuote(of: span, in: article)
    return Anchor(
      quote: quote,
      position: TextPosition(
        start: codePoints.codePoint(atByte: span.start), end: codePoints.codePoint(atByte: span.end)
      ),
      digest: digest(),
      lookAlike: search.lookAlike(of: quote, at: span).map { TextQuote(of: $0, in: article) })
  }

  private mutating func digest() -> Digest {
    let digest = textDigest ?? Digest(of: article)
    textDigest = digest
    return digest
  }
}

package import Articles

extension AnnotationStore {
  /// Highlights `span`; nil where it is empty or the store read-only.
  @discardableResult
  package mutating func highlight(
    _ span: TextSpan, color: HighlightColor, note: String? = nil, tags: [String] = [],
    at time: Timestamp, id: AnnotationID
  ) -> PlacedAnnotation? {
    guard !isReadOnly, !span.isEmpty else { return nil }
    let annotation = Annotation(
      .highlight, id: id, at: time, in: sidecar, anchor: anchor(span), color: color,
      note: note, tags: tags)
    return add(annotation, at: Placement(.exact, span: span), "highlight", time)
  }

  /// Puts a bookmark at `span`. One that has the same letter goes; with a note or tags it stays,
  /// without the letter. Nil where `span` is empty or the store read-only.
  @discardableResult
  package mutating func addBookmark(
    _ letter: Character?, at span: TextSpan, at time: Timestamp, id: AnnotationID
  ) -> PlacedAnnotation? {
    guard !isReadOnly, !span.isEmpty else { return nil }
    let annotation = Annotation(
      .bookmark(letter: letter), id: id, at: time, in: sidecar, anchor: anchor(span))
    let old = letter.flatMap { bookmark($0) }.map { old in
      var freed = old.annotation
      freed.removeLetter(at: time)
      return (old.id, freed.isWritten ? PlacedAnnotation(freed, at: old.placement) : nil)
    }
    let name = letter.map { "bookmark '\($0)'" } ?? "bookmark"
    return add(annotation, at: Placement(.exact, span: span), name, time, after: old)
  }

  /// Adds a note on the whole article; nil where it is empty or the store read-only.
  @discardableResult
  package mutating func addArticleNote(
    _ note: String, tags: [String] = [], at time: Timestamp, id: AnnotationID
  ) -> PlacedAnnotation? {
    guard !isReadOnly, !note.isEmpty else { return nil }
    let annotation = Annotation(
      .articleNote, id: id, at: time, in: sidecar, note: note, tags: tags)
    return add(annotation, at: Placement(.whole), "note on the article", time)
  }

  /// The bookmark that `letter` leads to; nil where there is none. O(n).
  package func bookmark(_ letter: Character) -> PlacedAnnotation? {
    annotations.first { $0.annotation.kind == .bookmark(letter: letter) }
  }

  private mutating func add(
    _ annotation: Annotation, at placement: Placement, _ name: String, _ time: Timestamp,
    after first: (AnnotationID, PlacedAnnotation?)? = nil
  ) -> PlacedAnnotation {
    let placed = PlacedAnnotation(annotation, at: placement)
    change(name, at: time, [first, (annotation.id, placed)].compactMap(\.self))
    return placed
  }
}

extension AnnotationStore {
  /// Sets the note; nil or an empty one removes it. Does nothing without the annotation, as do
  /// the others here.
  package mutating func setNote(_ note: String?, of id: AnnotationID, at time: Timestamp) {
    edit(id, "note", at: time) { $0.setNote(note, at: time) }
  }

  /// Sets the note of an annotation, which was `original` when the writing began. What another program
  /// has written into it since becomes an annotation of its own, as where notes files are merged.
  package mutating func setNote(
    _ note: String?, since original: String?, of id: AnnotationID, at time: Timestamp
  ) {
    guard let old = self[id], old.annotation.note != nil,
      ![original, note].contains(old.annotation.note),
      let copy = MergedVersions(old.annotation).copyOfNote
    else { return setNote(note, of: id, at: time) }
    var annotation = old.annotation
    annotation.setNote(note, at: time)
    change(
      "note", at: time,
      [(id, annotation), (copy.id, copy)].map { ($0, PlacedAnnotation($1, at: old.placement)) })
  }

  /// Brings back, with `note`, what another program deleted while that was written.
  package mutating func restore(_ placed: PlacedAnnotation, note: String, at time: Timestamp) {
    let deleted = sidecar.tombstones[placed.id]?.deleted ?? placed.annotation.modified
    var annotation = placed.annotation.restored(after: deleted, at: time)
    annotation.setNote(note, at: time)
    change("note", at: time, [(placed.id, PlacedAnnotation(annotation, at: placed.placement))])
  }

  /// Sets the tags, each once; empty ones are left out.
  package mutating func setTags(_ tags: [String], of id: AnnotationID, at time: Timestamp) {
    guard let old = self[id]?.annotation.tags else { return }
    let added = tags.filter { !old.contains($0) }
    let removed = old.filter { !tags.contains($0) }
    let name =
      switch (added.count, removed.count) {
      case (1, 0): "tag '\(added[0])'"
      case (0, 1): "removal of tag '\(removed[0])'"
      default: "tags"
      }
    edit(id, name, at: time) { $0.setTags(tags, at: time) }
  }

  /// Sets the colour.
  package mutating func setColor(
    _ color: HighlightColor, of id: AnnotationID, at time: Timestamp
  ) {
    let sidecar = sidecar
    edit(id, "colour \(color.rawValue)", at: time) { $0.setColor(color, in: sidecar, at: time) }
  }

  /// Deletes the annotation; the sidecar keeps that it was.
  package mutating func delete(_ id: AnnotationID, at time: Timestamp) {
    guard let old = self[id] else { return }
    change("deletion of a \(old.annotation.kind.name)", at: time, [(id, nil)])
  }

  private mutating func edit(
    _ id: AnnotationID, _ name: String, at time: Timestamp, _ body: (inout Annotation) -> Void
  ) {
    guard let old = self[id] else { return }
    var annotation = old.annotation
    body(&annotation)
    let isSame =
      annotation.note == old.annotation.note && annotation.tags == old.annotation.tags
      && annotation.color == old.annotation.color
    if isSame { return }
    change(name, at: time, [(id, PlacedAnnotation(annotation, at: old.placement))])
  }
}

extension Annotation.Kind {
  /// What the reader calls it.
  package var name: String {
    switch self {
    case .highlight: "highlight"
    case .bookmark: "bookmark"
    case .articleNote: "note on the article"
    case .correction: "correction"
    }
  }
}

package import Articles

/// What was first selected is never overwritten: every other place is added to it.
extension AnnotationStore {
  /// Moves the ends of an annotation to those of `span`. Does nothing without the annotation or
  /// for an empty span, as do the others here.
  package mutating func setSpan(_ span: TextSpan, of id: AnnotationID, at time: Timestamp) {
    place(id, on: span, "new ends", at: time)
  }

  /// Puts an annotation that was not found again on `span`.
  package mutating func attach(_ id: AnnotationID, to span: TextSpan, at time: Timestamp) {
    place(id, on: span, "new place", at: time)
  }

  /// Takes the places that were found, though their words may have changed, as the right ones, as
  /// one change. What has no place is left out.
  package mutating func accept(_ ids: [AnnotationID], at time: Timestamp) {
    var results: [(id: AnnotationID, PlacedAnnotation?)] = []
    for placed in ids.compactMap({ self[$0] }) {
      guard let span = placed.placement.span else { continue }
      var annotation = placed.annotation
      annotation.add(anchor(span), at: time)
      results.append((placed.id, PlacedAnnotation(annotation, at: Placement(.exact, span: span))))
    }
    if results.isEmpty { return }
    let name = results.count == 1 ? "new words" : "acceptance of \(results.count) passages"
    change(name, at: time, results)
  }

  /// Makes one highlight of several that overlap or touch, white space between them aside: the
  /// one made first, with the notes and tags of all, equal ones once. Nil, with nothing changed, where they do not or are fewer than two.
  @discardableResult
  package mutating func mergeHighlights(
    _ ids: [AnnotationID], at time: Timestamp
  ) -> PlacedAnnotation? {
    let parts = annotations.filter { ids.contains($0.id) && $0.annotation.kind == .highlight }
    guard parts.count > 1, let span = union(parts),
      let oldest = parts.min(by: AnnotationStore.isOlder)
    else { return nil }
    var whole = oldest.annotation
    var seen: Set<String> = []
    let notes = parts.compactMap(\.annotation.note).filter { seen.insert($0).inserted }
    whole.setNote(notes.joined(separator: "\n\n"), at: time)
    whole.setTags(parts.flatMap(\.annotation.tags), at: time)
    whole.add(anchor(span), at: time)
    let merged = PlacedAnnotation(whole, at: Placement(.exact, span: span))
    let others = parts.filter { $0.id != oldest.id }
    change("merging of highlights", at: time, [(whole.id, merged)] + others.map { ($0.id, nil) })
    return merged
  }

  /// Cuts a highlight in two at `offset`, in bytes; the second part is called `newID` and has its
  /// colour and tags, the first keeps the note. White space at the cut belongs to neither. Nil
  /// where nothing would be left of one part.
  @discardableResult
  package mutating func split(
    _ id: AnnotationID, at offset: Int, into newID: AnnotationID, at time: Timestamp
  ) -> PlacedAnnotation? {
    guard let whole = self[id], whole.annotation.kind == .highlight,
      let span = whole.placement.span, span.start < offset, offset < span.end
    else { return nil }
    guard let head = article.trimmed(TextSpan(start: span.start, end: offset)),
      let tail = article.trimmed(TextSpan(start: offset, end: span.end))
    else { return nil }
    var first = whole.annotation
    first.add(anchor(head), at: time)
    let second = Annotation(
      .highlight, id: newID, at: time, in: sidecar, anchor: anchor(tail),
      color: first.color, tags: first.tags)
    let added = PlacedAnnotation(second, at: Placement(.exact, span: tail))
    let kept = PlacedAnnotation(first, at: Placement(.exact, span: head))
    change("splitting of a highlight", at: time, [(id, kept), (newID, added)])
    return added
  }

  private mutating func place(
    _ id: AnnotationID, on span: TextSpan, _ name: String, at time: Timestamp
  ) {
    guard var annotation = self[id]?.annotation, !span.isEmpty else { return }
    annotation.add(anchor(span), at: time)
    change(name, at: time, [(id, PlacedAnnotation(annotation, at: Placement(.exact, span: span)))])
  }

  /// What all cover together; nil where words lie between them or one has no place.
  private func union(_ parts: [PlacedAnnotation]) -> TextSpan? {
    let spans = parts.compactMap(\.placement.span).sorted()
    guard spans.count == parts.count, var all = spans.first else { return nil }
    for span in spans.dropFirst() {
      if article.trimmed(TextSpan(start: all.end, end: span.start)) != nil { return nil }
      all = all.union(span)
    }
    return all
  }

  private static func isOlder(_ left: PlacedAnnotation, _ right: PlacedAnnotation) -> Bool {
    let times = [left, right].map { $0.annotation.created ?? $0.annotation.modified }
    return times[0] != times[1] ? times[0] < times[1] : left.id < right.id
  }
}

package import Articles

extension AnnotationStore {
  /// What has been corrected about the article's entities, in the order in which it was.
  package var corrections: [PlacedAnnotation] {
    annotations.filter { $0.annotation.correction != nil }.inOrderMade
  }

  /// Corrects the entity that is mentioned at `span`, as a change called `name`; nil where the span
  /// is empty or the store read-only. Made later than every correction before it.
  @discardableResult
  package mutating func correct(
    _ correction: Correction, at span: TextSpan, as name: String, time: Timestamp, id: AnnotationID
  ) -> PlacedAnnotation? {
    guard !isReadOnly, !span.isEmpty else { return nil }
    settle()
    let time = time.following(corrections.last?.annotation.created)
    let annotation = Annotation(
      .correction(correction), id: id, at: time, in: sidecar, anchor: anchor(span))
    let placed = PlacedAnnotation(annotation, at: Placement(.exact, span: span))
    change(name, at: time, [(id, placed)])
    return placed
  }
}

extension [PlacedAnnotation] {
  /// The one made first at the start.
  package var inOrderMade: [PlacedAnnotation] {
    sorted { one, other in
      let times = [one, other].map { $0.annotation.created ?? $0.annotation.modified }
      return times[0] != times[1] ? times[0] < times[1] : one.id < other.id
    }
  }
}

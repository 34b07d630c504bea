package import Articles

/// Placed annotations in their order, quick to ask for those of a passage and for one by its id.
package struct Places: Sendable {
  /// Notes on the whole article, then in text order, then orphans.
  private(set) var all: [PlacedAnnotation]
  private var placed: [AnnotationID: PlacedAnnotation]
  /// The spans of those in the text, which stand together in `all` from `firstInText`.
  private var spans: [TextSpan] = []
  /// The furthest end among the spans up to each.
  private var reach: [Int] = []
  private var firstInText = 0
  private var counts = (exact: 0, moved: 0, changed: 0)

  /// O(n log n).
  package init(_ annotations: [PlacedAnnotation]) {
    all = annotations.sorted()
    placed = Dictionary(annotations.map { ($0.id, $0) }) { first, _ in first }
    index()
  }

  /// The annotation with `id`; nil where there is none. O(1).
  package subscript(id: AnnotationID) -> PlacedAnnotation? { placed[id] }

  /// How many stand so. O(1).
  package func count(of state: Placement.State) -> Int {
    switch state {
    case .exact: counts.exact
    case .moved: counts.moved
    case .changed: counts.changed
    case .orphaned: orphans.count
    case .whole: firstInText
    }
  }

  /// Those on the whole article.
  package var whole: ArraySlice<PlacedAnnotation> { all[..<firstInText] }

  /// Those that were not found.
  package var orphans: ArraySlice<PlacedAnnotation> { all[(firstInText + spans.count)...] }

  /// Those with a byte in `span`, in text order. O(log n) and what lies under the longest of them.
  package func overlapping(_ span: TextSpan) -> [PlacedAnnotation] {
    let first = partition(reach) { $0 <= span.start }
    let end = partition(spans) { $0.start < span.end }
    guard first < end else { return [] }
    return (first..<end).filter { spans[$0].overlaps(span) }.map { all[firstInText + $0] }
  }

  /// The shortest highlight that covers the byte at `offset`, else the bookmark there; nil where
  /// nothing is. Corrections are passed by.
  package func annotation(at offset: Int) -> PlacedAnnotation? {
    let rank = { (placed: PlacedAnnotation) in
      (placed.annotation.isBookmark ? 1 : 0, placed.placement.span?.count ?? 0)
    }
    return overlapping(TextSpan(start: offset, end: offset + 1))
      .filter { $0.annotation.correction == nil }.min { rank($0) < rank($1) }
  }

  /// O(n).
  mutating func insert(_ annotation: PlacedAnnotation, replacing old: PlacedAnnotation?) {
    placed[annotation.id] = annotation
    if let old, let place = place(of: old) {
      if old.placement == annotation.placement,
        old.annotation.created == annotation.annotation.created
      {
        all[place] = annotation
        return
      }
      all.remove(at: place)
    }
    all.insert(annotation, at: partition(all) { $0 < annotation })
    index()
  }

  /// O(n).
  mutating func remove(_ annotation: PlacedAnnotation) {
    placed[annotation.id] = nil
    if let place = place(of: annotation) { all.remove(at: place) }
    index()
  }

  private func place(of annotation: PlacedAnnotation) -> Int? {
    let place = partition(all) { $0 < annotation }
    return place < all.count && all[place].id == annotation.id ? place : nil
  }

  private mutating func index() {
    firstInText = partition(all) { $0.placement.state == .whole }
    spans = all[firstInText...].prefix { $0.placement.span != nil }
      .compactMap(\.placement.span)
    reach = []
    reach.reserveCapacity(spans.count)
    var furthest = 0
    for span in spans {
      furthest = Swift.max(furthest, span.end)
      reach.append(furthest)
    }
    counts = (0, 0, 0)
    for placed in all[firstInText..<firstInText + spans.count] {
      switch placed.placement.state {
      case .exact: counts.exact += 1
      case .moved: counts.moved += 1
      case .changed: counts.changed += 1
      case .orphaned, .whole: break
      }
    }
  }
}

extension Places: RandomAccessCollection {
  package var startIndex: Int { all.startIndex }
  package var endIndex: Int { all.endIndex }
  package subscript(position: Int) -> PlacedAnnotation { all[position] }
}

import Articles

/// Placed annotations in text order, quick to ask for those of a passage.
struct Places: Sendable {
  private(set) var sorted: [PlacedAnnotation]
  /// The spans of those in the text, which stand together in `sorted` from `firstInText`.
  private var spans: [TextSpan] = []
  /// The furthest end among the spans up to each.
  private var reach: [Int] = []
  private var firstInText = 0

  init(_ annotations: [PlacedAnnotation]) {
    sorted = annotations.sorted()
    index()
  }

  /// O(n).
  mutating func insert(_ annotation: PlacedAnnotation, replacing old: PlacedAnnotation?) {
    if let old, let place = sorted.firstIndex(of: old) {
      if old.placement == annotation.placement {
        sorted[place] = annotation
        return
      }
      sorted.remove(at: place)
    }
    sorted.insert(annotation, at: partition(sorted) { $0 < annotation })
    index()
  }

  /// O(n).
  mutating func remove(_ annotation: PlacedAnnotation) {
    sorted.removeAll { $0.id == annotation.id }
    index()
  }

  func overlapping(_ span: TextSpan) -> [PlacedAnnotation] {
    let first = partition(reach) { $0 <= span.start }
    let end = partition(spans) { $0.start < span.end }
    guard first < end else { return [] }
    return (first..<end).filter { spans[$0].overlaps(span) }.map { sorted[firstInText + $0] }
  }

  private mutating func index() {
    firstInText = partition(sorted) { $0.placement.state == .whole }
    spans = sorted[firstInText...].compactMap(\.placement.span)
    var furthest = 0
    reach = spans.map { span in
      furthest = max(furthest, span.end)
      return furthest
    }
  }
}

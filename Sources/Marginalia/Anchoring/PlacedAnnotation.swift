/// An annotation and where it stands.
package struct PlacedAnnotation: Hashable, Sendable, Identifiable {
  package let annotation: Annotation
  package let placement: Placement

  package init(_ annotation: Annotation, at placement: Placement) {
    self.annotation = annotation
    self.placement = placement
  }

  package var id: AnnotationID { annotation.id }

  /// Whether a place was accepted in a text with other words than those it was made on.
  package var isAccepted: Bool {
    guard placement.state != .changed, let first = annotation.anchors.first,
      let last = annotation.anchors.last, let former = annotation.coveredQuote,
      let latter = last.quote
    else { return false }
    return first.digest != last.digest && former.exact != latter.exact
  }

  /// The words that it was made on, where others stand there now; nil where they do not or nothing
  /// does, and for a bookmark, which is about a place.
  package var formerWords: String? {
    if annotation.isBookmark { return nil }
    return placement.state == .changed || placement.span != nil && isAccepted
      ? annotation.coveredQuote?.exact : nil
  }

  /// Whether the reader is to look at it. Never a correction: one that fits nothing does no harm.
  package func isToBeChecked(_ states: Set<Placement.State> = [.orphaned]) -> Bool {
    states.contains(placement.state) && annotation.correction == nil
  }
}

extension PlacedAnnotation: Comparable {
  /// What is about the whole article first, then in text order, orphans last.
  package static func < (left: PlacedAnnotation, right: PlacedAnnotation) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if let here = left.placement.span, let there = right.placement.span, here != there {
      return here < there
    }
    let here = left.annotation.created ?? .earliest
    let there = right.annotation.created ?? .earliest
    return here != there ? here < there : left.id < right.id
  }

  private var rank: Int {
    switch placement.state {
    case .whole: 0
    case .exact, .moved, .changed: 1
    case .orphaned: 2
    }
  }
}

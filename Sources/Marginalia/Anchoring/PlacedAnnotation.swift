/// An annotation and where it stands.
package struct PlacedAnnotation: Hashable, Sendable, Identifiable {
  package let annotation: Annotation
  package let placement: Placement

  package init(_ annotation: Annotation, at placement: Placement) {
    self.annotation = annotation
    self.placement = placement
  }

  package var id: AnnotationID { annotation.id }

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

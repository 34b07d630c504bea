extension AnnotationFilter {
  /// What an annotation is, or how it stands; the raw values are what the reader types.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It stands as it was made.
    case exact
    /// Other words than were first selected were accepted.
    case accepted
    /// The same words stand elsewhere.
    case moved
    /// Other words stand there, to be checked.
    case changed
    /// It was not found.
    case orphaned
    /// It is about the whole article.
    case whole
    /// It keeps the other version of a note that two have changed at once.
    case conflict
    case highlight
    /// Something is written on it.
    case note
    case bookmark

    /// Whether it says what an annotation is, not how it stands.
    var isKind: Bool {
      switch self {
      case .highlight, .note, .bookmark: true
      case .exact, .accepted, .moved, .changed, .orphaned, .whole, .conflict: false
      }
    }

    func holds(for placed: PlacedAnnotation) -> Bool {
      switch self {
      case .exact: placed.placement.state == .exact && !placed.isAccepted
      case .accepted: placed.isAccepted
      case .moved: placed.placement.state == .moved
      case .changed: placed.placement.state == .changed
      case .orphaned: placed.placement.state == .orphaned
      case .whole: placed.placement.state == .whole
      case .conflict: placed.annotation.conflictOf != nil
      case .highlight: placed.annotation.kind == .highlight
      case .note: placed.annotation.note != nil
      case .bookmark: placed.annotation.isBookmark
      }
    }
  }
}

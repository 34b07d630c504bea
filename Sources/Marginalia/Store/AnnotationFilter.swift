package import Articles

/// Which annotations to show; what is not set leaves all of them.
package struct AnnotationFilter: Hashable, Sendable {
  /// Stands in the note, the tags, or the words annotated; case makes no difference.
  package var text: String
  package var tag: String?
  package var color: HighlightColor?
  package var state: Placement.State?

  package init(
    text: String = "", tag: String? = nil, color: HighlightColor? = nil,
    state: Placement.State? = nil
  ) {
    self.text = text
    self.tag = tag
    self.color = color
    self.state = state
  }

  /// Whether it leaves out nothing.
  package var isEmpty: Bool { self == AnnotationFilter() }

  /// Whether `annotation` of `article` is to be shown.
  package func matches(_ annotation: PlacedAnnotation, in article: Article) -> Bool {
    let value = annotation.annotation
    if let tag, !value.tags.contains(tag) { return false }
    if let color, value.color != color { return false }
    if let state, annotation.placement.state != state { return false }
    if text.isEmpty { return true }
    let words = annotation.placement.span.map { String(article[$0]) } ?? value.quote?.exact
    return ([value.note, words].compactMap { $0 } + value.tags).contains { part in
      FoldedText(part).contains(text)
    }
  }
}

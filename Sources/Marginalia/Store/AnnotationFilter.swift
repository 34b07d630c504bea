package import Articles

/// Which annotations to show; what is not set leaves all of them.
package struct AnnotationFilter: Hashable, Sendable {
  /// Stands in the note, the tags, or the words annotated; case makes no difference.
  package var text: String
  /// One of the annotation's tags begins with each of them; case makes no difference.
  package var tags: [String]
  package var color: HighlightColor?
  package var state: Placement.State?

  package init(
    text: String = "", tags: [String] = [], color: HighlightColor? = nil,
    state: Placement.State? = nil
  ) {
    self.text = text
    self.tags = tags
    self.color = color
    self.state = state
  }

  /// Whether it leaves out nothing.
  package var isEmpty: Bool { self == AnnotationFilter() }

  /// Whether `annotation` of `article` is to be shown.
  package func matches(_ annotation: PlacedAnnotation, in article: Article) -> Bool {
    let value = annotation.annotation
    let own = value.tagWords.map { $0.lowercased() }
    if !tags.allSatisfy({ tag in own.contains { $0.hasPrefix(tag.lowercased()) } }) { return false }
    if let color, value.color != color { return false }
    if let state, annotation.placement.state != state { return false }
    if text.isEmpty { return true }
    let words = annotation.placement.span.map { String(article[$0]) } ?? value.quote?.exact
    return ([value.note, words].compactMap { $0 } + value.tags).contains { part in
      FoldedText(part).contains(text)
    }
  }
}

package import Articles

/// Which annotations to show; what is empty leaves all of them.
package struct AnnotationFilter: Hashable, Sendable {
  /// Each stands in the note, a tag, or the words annotated, as they are or as they were first
  /// selected; case makes no difference.
  package var words: [String]
  /// One of the annotation's tags begins with each of them; case makes no difference.
  package var tags: [String]
  /// The annotation has one of them.
  package var colors: Set<HighlightColor>
  /// One of those about what it is holds, and one of those about how it stands.
  package var states: Set<State>

  package init(
    words: [String] = [], tags: [String] = [], colors: Set<HighlightColor> = [],
    states: Set<State> = []
  ) {
    self.words = words
    self.tags = tags
    self.colors = colors
    self.states = states
  }

  /// Whether it leaves out nothing.
  package var isEmpty: Bool { self == AnnotationFilter() }

  /// Whether `annotation` of `article` is to be shown.
  package func matches(_ annotation: PlacedAnnotation, in article: Article) -> Bool {
    let value = annotation.annotation
    let own = value.tagWords.map { $0.lowercased() }
    if !tags.allSatisfy({ tag in own.contains { $0.hasPrefix(tag.lowercased()) } }) { return false }
    if !colors.isEmpty, !(value.color.map(colors.contains) ?? false) { return false }
    for asked in [states.filter(\.isKind), states.filter { !$0.isKind }] where !asked.isEmpty {
      guard asked.contains(where: { $0.holds(for: annotation) }) else { return false }
    }
    if words.isEmpty { return true }
    let now = annotation.placement.span.map { String(article[$0]) } ?? value.coveredQuote?.exact
    let texts = [value.note, now, annotation.formerWords].compactMap(\.self) + value.tags
    let folded = texts.map { FoldedText($0) }
    return words.allSatisfy { word in folded.contains { $0.contains(word) } }
  }
}

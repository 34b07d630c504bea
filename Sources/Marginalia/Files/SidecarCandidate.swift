package import Articles

/// Notes under another name that fit an article.
package struct SidecarCandidate: Hashable, Sendable {
  /// Where they are kept.
  package let path: String
  /// The file name that the article had when they were last saved.
  package let articleName: String
  /// How many annotations there are.
  package let total: Int
  /// How many of them stand in the article: as made, or moved with their words.
  package let found: Int
  /// Whether they were last changed on just this text.
  package let isSameText: Bool
  /// Whether they lie beside where an article was that is not there any more.
  package let isLeftBehind: Bool

  /// Nil where there are no annotations, or fewer than half of them stand in `article`, whose text
  /// has `digest`. A search for each annotation that was made on another text.
  package init?(
    _ sidecar: Sidecar, at path: String, isLeftBehind: Bool, for article: Article, digest: Digest
  ) {
    let placed = AnnotationStore(sidecar, of: article).annotations
    isSameText = sidecar.digest == digest
    total = placed.count
    found = placed.count { [.exact, .moved, .whole].contains($0.placement.state) }
    let stands = placed.contains { $0.placement.span != nil }
    guard total > 0, isSameText || (stands && found * 2 >= total) else { return nil }
    self.path = path
    self.isLeftBehind = isLeftBehind
    articleName = sidecar.fileName ?? FilePath(path).name
  }
}

extension SidecarCandidate: Comparable {
  /// The better one is the greater.
  package static func < (left: SidecarCandidate, right: SidecarCandidate) -> Bool {
    if left.isSameText != right.isSameText { return right.isSameText }
    if left.isLeftBehind != right.isLeftBehind { return right.isLeftBehind }
    if left.found != right.found { return left.found < right.found }
    return left.path > right.path
  }
}

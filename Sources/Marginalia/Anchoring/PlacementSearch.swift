/// Annotations that were made on other texts than the article's, to be found in it.
///
/// A value, so that the search can be made beside everything else.
package struct PlacementSearch: Sendable {
  package let annotations: [Annotation]
  private let positions: StoredPositions
  private let oldTexts: [Digest: String]

  init(_ annotations: [Annotation], _ positions: StoredPositions, oldTexts: [Digest: String]) {
    self.annotations = annotations
    self.positions = positions
    self.oldTexts = oldTexts
  }

  /// Where each stands. O(texts), and a search for each.
  package func results() -> [PlacedAnnotation] {
    let anchoring = Anchoring(positions, oldTexts: oldTexts)
    return annotations.map { PlacedAnnotation($0, at: anchoring.place($0)) }
  }
}

package import Articles

/// Where an annotation stands in today's text.
package struct Placement: Hashable, Sendable {
  package let state: State
  /// Nil where orphaned, and for a note on the whole article.
  package let span: TextSpan?
  /// How sure it is, from 0 to 1; 1 where nothing had to be searched for.
  package let score: Double

  package init(_ state: State, span: TextSpan? = nil, score: Double = 1) {
    self.state = state
    self.span = span
    self.score = score
  }

  /// The raw values stand in command output.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// As made.
    case exact
    /// The same words elsewhere.
    case moved
    /// Other words, to be checked.
    case changed
    /// Not found.
    case orphaned
    /// About the whole article.
    case whole
  }
}

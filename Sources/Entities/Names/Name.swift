/// A stretch of tokens that names something.
package struct Name: Hashable, Sendable {
  package let tokens: Range<Int>
  /// Nil where only its other mentions can tell.
  package var type: EntityType?
  /// How sure it is that this is a name of this type, from 0.
  package var weight: Int

  package init(tokens: Range<Int>, type: EntityType?, weight: Int) {
    self.tokens = tokens
    self.type = type
    self.weight = weight
  }
}

/// What says where an annotation stands: its words, its place, and the text both were taken from.
package struct Anchor: Hashable, Sendable {
  /// Nil where another tool kept no quote.
  package var quote: TextQuote?
  /// Nil where another tool kept no position.
  package var position: TextPosition?
  /// Nil where another tool does not say which text it read.
  package var digest: Digest?

  package init(quote: TextQuote?, position: TextPosition?, digest: Digest?) {
    self.quote = quote
    self.position = position
    self.digest = digest
  }
}

/// What says where an annotation stands: its words, its place, and the text both were taken from.
package struct Anchor: Hashable, Sendable {
  /// Nil where another tool kept no quote.
  package var quote: TextQuote?
  /// Nil where another tool kept no position.
  package var position: TextPosition?
  /// Nil where another tool does not say which text it read.
  package var digest: Digest?
  /// The passage of that text that is most like this one without being it, for which it must not be
  /// taken once it is gone; nil where none is much like it.
  package var lookAlike: TextQuote?

  package init(
    quote: TextQuote?, position: TextPosition?, digest: Digest?, lookAlike: TextQuote? = nil
  ) {
    self.quote = quote
    self.position = position
    self.digest = digest
    self.lookAlike = lookAlike
  }
}

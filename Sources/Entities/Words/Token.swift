/// A word, a number, a mark of punctuation or a clitic ("'s") of an article's text.
///
/// Words are compared by hash, so that finding names never builds a string.
package struct Token: Hashable, Sendable {
  /// In UTF-8 bytes of the text.
  package let start: Int32
  /// One past the last byte.
  package let end: Int32
  /// Of the word as written.
  package let hash: WordHash
  /// Of the word in lower case.
  package let folded: WordHash
  package var shape: Shape

  package init(start: Int, end: Int, hash: WordHash, folded: WordHash, shape: Shape) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.hash = hash
    self.folded = folded
    self.shape = shape
  }

  /// The token that the bytes of `range` are, however they would be cut.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let word = ScannedWord(bytes, range)
    self.init(
      start: range.lowerBound, end: word.end, hash: word.hash, folded: word.folded,
      shape: word.shape)
  }

  package var range: Range<Int> { Int(start)..<Int(max(start, end)) }

  /// What a token looks like.
  package struct Shape: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Holds a letter.
    package static let word = Shape(rawValue: 1)
    /// Begins with a capital.
    package static let capitalized = Shape(rawValue: 2)
    /// Two letters or more, all of them capitals: "RFA", "U.S.".
    package static let allCapitals = Shape(rawValue: 4)
    /// Holds a small letter.
    package static let lowercase = Shape(rawValue: 8)
    package static let digit = Shape(rawValue: 16)
    /// Holds a full stop inside or at its end: "U.S.", "Mr.", "J.".
    package static let period = Shape(rawValue: 32)
    /// One capital and a full stop, or one capital: "J.", "J".
    package static let initial = Shape(rawValue: 64)
    /// White space, or the block's start, comes before it.
    package static let spaced = Shape(rawValue: 128)
    /// "'s" or a lone apostrophe after a word.
    package static let possessive = Shape(rawValue: 256)
    /// Letters of a script without capitals: Chinese, Arabic, Thai ….
    package static let caseless = Shape(rawValue: 512)
  }
}

extension Unicode.Scalar {
  /// Whether this and the scalar after it are of one word; never in scripts that write words
  /// without spaces.
  package func isOfOneWord(with next: Unicode.Scalar) -> Bool {
    isOfSpacedWord && next.isOfSpacedWord
  }

  private var isOfSpacedWord: Bool {
    (properties.isAlphabetic || properties.numericType != nil) && !properties.isIdeographic
      && !Self.unspaced.contains { $0.contains(value) }
  }

  /// Thai, Lao, Burmese, Khmer, kana; Korean, whose particles are joined to names.
  private static let unspaced: [ClosedRange<UInt32>] = [
    0xe00...0xeff, 0x1000...0x109f, 0x1780...0x17ff, 0x3040...0x30ff, 0xac00...0xd7a3,
  ]
}

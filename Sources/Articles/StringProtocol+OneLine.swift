extension StringProtocol {
  /// The words, apart by single spaces, without white space at the ends.
  package var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

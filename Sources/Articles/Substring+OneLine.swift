extension Substring {
  /// The words, apart by single spaces, without white space at the ends.
  package var onOneLine: String {
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty { line += " " }
      line += word
    }
    return line
  }
}

extension String {
  /// The words, apart by single spaces, without white space at the ends.
  package var onOneLine: String { self[...].onOneLine }
}

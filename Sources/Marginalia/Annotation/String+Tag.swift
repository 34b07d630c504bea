extension String {
  /// The tag that is meant by it, one word: without `#` before it, and with `-` for white space and
  /// commas inside; nil where nothing is left.
  ///
  /// What is typed is a tag in this form only; another tool may have written any text.
  package var tagWord: String? {
    let tag = drop { $0 == "#" || $0.isWhitespace }
      .split { $0.isWhitespace || $0 == "," }.joined(separator: "-")
    return tag.isEmpty ? nil : tag
  }
}

extension Annotation {
  /// The tags as they are shown, typed and looked for: words, each once.
  package var tagWords: [String] {
    var seen: Set<String> = []
    return tags.compactMap(\.tagWord).filter { seen.insert($0).inserted }
  }
}

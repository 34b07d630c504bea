/// Lists of words and phrases, written as text and looked up by the hash of their small letters.
enum WordList {
  /// The words of `text`, which are in small letters and separated by white space.
  static func set(_ text: String) -> Set<WordHash> {
    Set(text.split(whereSeparator: \.isWhitespace).map { WordHash($0) })
  }

  /// The phrases of `text`, in small letters, one between commas or line feeds.
  static func phrases(_ text: String) -> Set<WordHash> {
    Set(text.split { $0 == "," || $0 == "\n" }.compactMap { phrase($0) })
  }

  /// The hash that the tokens of `text` have together; nil without words.
  static func phrase(_ text: some StringProtocol) -> WordHash? {
    let words = text.split(separator: " ").map { WordHash($0) }
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(first) { $0.followed(by: $1) }
  }
}

/// Lists of words and phrases, written as text and looked up by the hash of their small letters.
enum WordList {
  /// The words of `text`, which are in small letters and separated by white space.
  static func set(_ text: String) -> Set<WordHash> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0a }.map { hash($0) })
  }

  /// The phrases of `text`, in small letters, one between commas or line feeds.
  static func phrases(_ text: String) -> Set<WordHash> {
    Set(text.utf8.split { $0 == 0x2c || $0 == 0x0a }.compactMap { phrase($0) })
  }

  /// The hash that the tokens of `text` have together; nil without words.
  static func phrase(_ text: some StringProtocol) -> WordHash? { phrase(text.utf8[...]) }

  private static func phrase(_ text: some Collection<UInt8>) -> WordHash? {
    let words = text.split(separator: 0x20).map { hash($0) }
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(first) { $0.followed(by: $1) }
  }

  private static func hash(_ word: some Collection<UInt8>) -> WordHash {
    var hash = WordHash()
    for byte in word { hash.append(byte) }
    return hash
  }
}

/// What a file says about itself, taken only where it is what other programs expect there.
enum StatedValue {
  /// `text` if it is a web address; nil for the name of a newspaper.
  static func address(_ text: String) -> String? {
    let start = text.prefix(8).lowercased()
    let isAddress =
      (start.hasPrefix("http://") || start == "https://")
      && !text.contains(where: \.isWhitespace)
    return isAddress ? text : nil
  }

  /// `text` as a BCP 47 tag, "en_GB" with a hyphen; nil for the name of a language.
  static func languageTag(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...3).contains(first.count),
      parts.allSatisfy({
        $0.count <= 8 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return parts.joined(separator: "-")
  }
}

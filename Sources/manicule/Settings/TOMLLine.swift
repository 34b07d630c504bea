/// A line of a TOML file that is a key, `=` and a text of one line, perhaps with a comment.
struct TOMLLine: Hashable {
  /// Through the `=`.
  private let key: Substring
  /// What follows the text.
  private let rest: Substring

  /// Nil for a line of another form.
  init?(_ line: String) {
    guard let equals = TOMLLine.end(ofKeyIn: line[...]) else { return nil }
    key = line[..<equals]
    let value = line[equals...].drop(while: \.isWhitespace)
    guard let end = TOMLLine.end(ofTextAt: value) else { return nil }
    rest = line[end...]
  }

  /// The line with another text.
  func setting(_ value: String) -> String { "\(key) \(value.tomlString)\(rest)" }

  /// Behind the `=`; nil where there is none behind a single key.
  private static func end(ofKeyIn line: Substring) -> Substring.Index? {
    let name = line.drop(while: \.isWhitespace)
    let rest: Substring
    if let end = end(ofTextAt: name) {
      rest = line[end...]
    } else {
      rest = name.drop { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    }
    let equals = rest.drop(while: \.isWhitespace)
    return equals.first == "=" ? equals.index(after: equals.startIndex) : nil
  }

  /// Behind the text in quotation marks that `text` begins with; nil where it begins with none.
  private static func end(ofTextAt text: Substring) -> Substring.Index? {
    guard let mark = text.first, mark == "\"" || mark == "'" else { return nil }
    var rest = text.dropFirst()
    while let character = rest.first {
      if character == mark {
        // Three marks begin a text of several lines.
        return rest.startIndex == text.dropFirst().startIndex && rest.dropFirst().first == mark
          ? nil : rest.index(after: rest.startIndex)
      }
      rest = rest.dropFirst(character == "\\" && mark == "\"" ? 2 : 1)
    }
    return nil
  }
}

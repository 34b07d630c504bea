/// A part of what was typed to choose notes: a word, a phrase in quotation marks, a key and its value.
struct NoteQueryTerm: Hashable, Sendable {
  /// Nil for a word or phrase.
  let key: Key?
  /// Without quotation marks; perhaps nothing.
  let value: String
  /// As typed.
  let text: String

  enum Key: String, Hashable, Sendable, CaseIterable {
    case tag
    case color
    case state = "is"

    /// What else is typed for it.
    static let aliases: [String: Key] = ["colour": .color, "state": .state]

    /// What `name` stands for, whatever its case; nil where it is no key.
    init?(named name: String) {
      let name = name.lowercased()
      guard let key = Key(rawValue: name) ?? Key.aliases[name] else { return nil }
      self = key
    }
  }

  /// The letters before a colon where they are no key; nil for what does not look like one.
  var unknownKey: String? {
    guard key == nil, value == text, let colon = text.firstIndex(of: ":") else { return nil }
    let (name, rest) = (text[..<colon], text[text.index(after: colon)...])
    return name.isEmpty || !name.allSatisfy(\.isLetter) || rest.hasPrefix("//")
      ? nil : String(name)
  }

  /// The parts of `text`, in their order. A quotation mark that is not closed reaches to the end.
  static func terms(of text: String) -> [NoteQueryTerm] {
    var terms: [NoteQueryTerm] = []
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let start = rest.startIndex
      let key = takeKey(from: &rest)
      let value = takeValue(from: &rest)
      terms.append(
        NoteQueryTerm(key: key, value: value, text: String(text[start..<rest.startIndex])))
      rest = rest.drop(while: \.isWhitespace)
    }
    return terms
  }

  private static func takeKey(from rest: inout Substring) -> Key? {
    if rest.first == "#" {
      rest = rest.drop { $0 == "#" }
      return .tag
    }
    let name = rest.prefix(while: \.isLetter)
    let behind = rest[name.endIndex...]
    guard behind.first == ":", let key = Key(named: String(name)) else { return nil }
    rest = behind.dropFirst()
    return key
  }

  private static func takeValue(from rest: inout Substring) -> String {
    guard let mark = rest.first, "\"“„".contains(mark) else {
      let value = rest.prefix { !$0.isWhitespace }
      rest = rest[value.endIndex...]
      return String(value)
    }
    let value = rest.dropFirst().prefix { !"\"”“".contains($0) }
    rest = rest[value.endIndex...].dropFirst()
    return String(value)
  }
}

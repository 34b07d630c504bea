package import Entities

extension EntityType {
  /// The type that `text` chooses: by its key, or the beginning of its name; nil for other texts.
  static func chosen(by text: String) -> EntityType? {
    keys.first { String($0.key) == text }?.type
      ?? (text.count > 1 ? allCases.first { $0.rawValue.hasPrefix(text) } : nil)
  }

  /// What chooses the type, and stands for it where there is no room for its name.
  package var key: Character? { Self.keys.first { $0.type == self }?.key }

  /// As a sentence has it.
  var phrase: String {
    switch self {
    case .organization: "an organisation"
    case .other: "a name of another kind"
    default: "a \(rawValue)"
    }
  }

  /// The keys with what they choose, for a refusal; no name is a quantity.
  static let choices = keys.filter { $0.type != .quantity }.map { "\($0.key) \($0.type.rawValue)" }
    .joined(separator: ", ")

  /// Places by l, for location: p is for people.
  private static let keys: [(key: Character, type: EntityType)] = [
    ("p", .person), ("l", .place), ("o", .organization), ("g", .group), ("d", .date),
    ("n", .quantity), ("x", .other),
  ]
}

import Entities

/// What was typed to choose the entities to list: words that one form of each holds.
package struct EntityQuery: Hashable, Sendable {
  /// As typed.
  package let text: String
  private let words: [String]

  /// nil for a text without words.
  init?(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard !words.isEmpty else { return nil }
    self.text = text
  }

  /// Whether `entity` goes by a name with all of the words, blind to case.
  func matches(_ entity: Entity) -> Bool {
    ([entity.name] + entity.aliases).contains { form in
      let form = form.lowercased()
      return words.allSatisfy { form.contains($0) }
    }
  }
}

package import Screen

/// Keys pressed that do not yet make a command.
package struct PendingKeys: Hashable, Sendable {
  /// The digits typed first.
  package var count: Int?
  package var keys: [Key] = []
  /// The command that waits for a key as its argument.
  package var waiting: String?

  /// A larger count is taken for this one.
  static let mostCounted = 99_999

  package var isEmpty: Bool { count == nil && keys.isEmpty && waiting == nil }

  /// As shown in the status line.
  package var text: String {
    (count.map(String.init) ?? "") + KeySequence(keys).description + (isEmpty ? "" : "…")
  }

  /// Takes a digit of a count; false where `key` is none.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard keys.isEmpty, waiting == nil, key.modifiers.isEmpty,
      case .character(let character) = key.code, character.isASCII,
      let digit = character.wholeNumberValue, digit > 0 || count != nil
    else { return false }
    count = min(PendingKeys.mostCounted, (count ?? 0) * 10 + digit)
    return true
  }
}

import Reader
import Screen
import Testing

/// Reads the keys of a scenario.
enum ScenarioKeys {
  /// `]h m "some text" Enter <pasted⏎text>`: sequences, typed text, pasted text with ⏎ for line feeds.
  static func causes(_ text: String) throws -> [Event.Cause] {
    var causes: [Event.Cause] = []
    var rest = text[...]
    while let first = rest.first {
      switch first {
      case " ": rest = rest.dropFirst()
      case "\"":
        let end = try #require(rest.dropFirst().firstIndex(of: "\""))
        causes += rest[rest.index(after: rest.startIndex)..<end].map { .key(Key(.character($0))) }
        rest = rest[rest.index(after: end)...]
      case "<" where rest.dropFirst().first != " " && rest.contains(">"):
        let end = try #require(rest.firstIndex(of: ">"))
        let pasted = rest[rest.index(after: rest.startIndex)..<end]
        causes.append(.paste(String(pasted.replacing("⏎", with: "\n"))))
        rest = rest[rest.index(after: end)...]
      default:
        let word = rest.prefix { $0 != " " }
        causes += try KeySequence(parsing: String(word)).keys.map { .key($0) }
        rest = rest[word.endIndex...]
      }
    }
    return causes
  }
}

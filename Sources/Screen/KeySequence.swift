/// Keys to be pressed one after the other, written `m`, `]h`, `gg` or `Ctrl-x Ctrl-s`.
package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  package var keys: [Key]

  package init(_ keys: [Key]) { self.keys = keys }

  /// Reads `text`: words apart by spaces; a word is the name of a key (`Space`, `Alt-x`) or up to
  /// three characters to be typed.
  package init(parsing text: String) throws(KeyError) {
    var keys: [Key] = []
    for word in text.split(separator: " ") {
      keys += try KeySequence.keys(ofWord: String(word))
    }
    guard !keys.isEmpty else { throw .empty }
    self.keys = keys
  }

  /// The same keys in the form that `init(parsing:)` reads: characters run together where that
  /// names no other key.
  package var description: String {
    var words: [String] = []
    var run: [Key] = []
    func endRun() {
      let together = run.map(\.description).joined()
      let isReadBack = (try? KeySequence.keys(ofWord: together)) == run
      words += isReadBack ? [together] : run.map(\.description)
      run = []
    }
    for key in keys {
      if key.typesVisibleCharacter {
        run.append(key)
      } else {
        if !run.isEmpty { endRun() }
        words.append(key.description)
      }
    }
    if !run.isEmpty { endRun() }
    return words.joined(separator: " ")
  }

  private static let longestRun = 3

  private static func keys(ofWord word: String) throws(KeyError) -> [Key] {
    if let keys = plainKeys(ofWord: word) { return keys }
    if let key = try keyOrNil(word) { return [key] }
    let nearest = Key.nearestName(to: word)
    guard word.count <= longestRun, nearest == nil else {
      throw .unknown(text: word, nearest: nearest)
    }
    var keys: [Key] = []
    for character in word { keys.append(try Key(parsing: String(character))) }
    return keys
  }

  /// One or a few visible ASCII characters that resemble no name: most of a key map, which is read
  /// before the first screen. Nil for anything else.
  private static func plainKeys(ofWord word: String) -> [Key]? {
    let bytes = word.utf8
    guard bytes.count <= longestRun, bytes.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
      return nil
    }
    if bytes.count > 1, Key.shortNames.contains(word.lowercased()) { return nil }
    return bytes.map { Key(.character(Character(UnicodeScalar($0)))) }
  }

  private static func keyOrNil(_ word: String) throws(KeyError) -> Key? {
    do {
      return try Key(parsing: word)
    } catch .unknown {
      return nil
    }
  }
}

extension Key {
  /// Whether the key by itself types one character that can be seen.
  var typesVisibleCharacter: Bool {
    guard case .character(let character) = code else { return false }
    return modifiers.isEmpty && character != " "
  }
}

extension Key {
  /// The way we write what `text` most likely means; nil where it resembles no key's name.
  static func nearestName(to text: String) -> String? {
    let wanted = plain(text)
    if let name = otherNames[wanted] { return name }
    for (_, prefix) in prefixes where wanted.hasPrefix(plain(prefix)) {
      let rest = String(wanted.dropFirst(plain(prefix).count))
      if let name = rest.count == 1 ? rest : nearestName(to: rest) { return prefix + name }
    }
    if let same = Code.names.first(where: { plain($0.name) == wanted }) { return same.name }
    guard wanted.count > 3 else { return nil }
    return Code.names.map(\.name).first { $0.count > 3 && isOneLetterOff(plain($0), wanted) }
  }

  private static let otherNames = [
    "escape": "Esc", "return": "Enter", "cr": "Enter", "newline": "Enter", "del": "Delete",
    "ins": "Insert", "pgup": "PageUp", "pgdn": "PageDown", "pgdown": "PageDown", "bs": "Backspace",
    "backtab": "Shift-Tab", "stab": "Shift-Tab", "spacebar": "Space", "spc": "Space",
  ]

  /// All names and what is taken for one, in lower case, as short as a run of characters can be.
  static let shortNames = Set(
    (Code.names.map { $0.name.lowercased() } + otherNames.keys).filter { $0.utf8.count <= 3 })

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { !"-_<> +".contains($0) }
  }

  /// Whether one letter was changed, left out or put in.
  private static func isOneLetterOff(_ one: String, _ other: String) -> Bool {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let restOfOne = one.dropFirst(shared)
    let restOfOther = other.dropFirst(shared)
    return restOfOne.dropFirst() == restOfOther.dropFirst()
      || restOfOne == restOfOther.dropFirst() || restOfOne.dropFirst() == restOfOther
  }
}

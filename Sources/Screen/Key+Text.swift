extension Key: CustomStringConvertible {
  /// The key as it is written in settings and help: `m`, `Space`, `Shift-Tab`, `Ctrl-r`, `F1`.
  package var description: String {
    var prefix = ""
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if modifiers.contains(.shift) { prefix += "Shift-" }
    return prefix + code.name
  }

  /// Reads what `description` writes. Upper and lower case count, except in `Ctrl-R`.
  package init(parsing text: String) throws(KeyError) {
    var rest = text[...]
    var modifiers: Modifiers = []
    while let (modifier, prefix) = Key.prefixes.first(where: {
      rest.hasPrefix($0.prefix) && rest.count > $0.prefix.count
    }) {
      modifiers.insert(modifier)
      rest.removeFirst(prefix.count)
    }
    guard !rest.isEmpty else { throw .empty }
    guard let code = Code(name: String(rest)) else {
      throw .unknown(text: text, nearest: Key.nearestName(to: text))
    }
    self.init(code, modifiers)
    try settle(text)
  }

  static let prefixes: [(modifier: Modifiers, prefix: String)] = [
    (.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-"),
  ]

  /// Brings the key into the form a terminal reports, or says why none does.
  private mutating func settle(_ text: String) throws(KeyError) {
    guard case .character(let character) = code else { return }
    if modifiers.contains(.shift) {
      let shifted = character.uppercased()
      throw shifted == String(character)
        ? .notSent(text: text) : .indistinct(text: text, sameAs: shifted)
    }
    guard modifiers.contains(.control) else { return }
    let lower = Character(character.lowercased())
    if let same = Key.sameUnderControl[lower] {
      throw .indistinct(text: text, sameAs: Key(same, modifiers.subtracting(.control)).description)
    }
    guard Key.sentWithControl.contains(lower) else { throw .notSent(text: text) }
    code = .character(lower)
  }

  /// Control characters that other keys send too.
  private static let sameUnderControl: [Character: Code] = [
    "i": .tab, "m": .enter, "[": .escape, "h": .backspace,
  ]
  private static let sentWithControl = Set("abcdefgjklnopqrstuvwxyz \\]^_")
}

extension Key.Code {
  /// Names of the keys that type no visible character.
  static let names: [(code: Key.Code, name: String)] =
    [
      (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"),
      (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"),
      (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
      (.home, "Home"), (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    ] + (1...12).map { (.function($0), "F\($0)") }

  fileprivate var name: String {
    if let name = Key.Code.names.first(where: { $0.code == self })?.name { return name }
    guard case .character(let character) = self else { return "" }
    return String(character)
  }

  fileprivate init?(name: String) {
    if let code = Key.Code.names.first(where: { $0.name == name })?.code {
      self = code
    } else if name.count == 1, let character = name.first, character.columns > 0,
      !character.isWhitespace, character.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    {
      self = .character(character)
    } else {
      return nil
    }
  }
}

import Screen

/// What xterm sends for a key.
enum KeyBytes {
  static func bytes(of key: Key) -> String {
    let escape = key.modifiers.contains(.alt) ? "\u{1B}" : ""
    switch key.code {
    case .character(let character) where key.modifiers.contains(.control):
      let byte = (character.asciiValue ?? 0) & 0x1F
      return escape + String(UnicodeScalar(byte))
    case .character(let character): return escape + String(character)
    case .enter: return escape + "\r"
    case .escape: return "\u{1B}"
    case .tab: return key.modifiers.contains(.shift) ? "\u{1B}[Z" : escape + "\t"
    case .backspace: return escape + "\u{7F}"
    default: return sequence(of: key)
    }
  }

  private static func sequence(of key: Key) -> String {
    let bits = key.modifiers
    let modifier =
      1 + (bits.contains(.shift) ? 1 : 0) + (bits.contains(.alt) ? 2 : 0)
      + (bits.contains(.control) ? 4 : 0)
    if let final = finals[key.code] {
      return modifier == 1 ? "\u{1B}[\(final)" : "\u{1B}[1;\(modifier)\(final)"
    }
    guard let number = numbers[key.code] else { return "" }
    return modifier == 1 ? "\u{1B}[\(number)~" : "\u{1B}[\(number);\(modifier)~"
  }

  private static let finals: [Key.Code: String] = [
    .up: "A", .down: "B", .right: "C", .left: "D", .home: "H", .end: "F",
    .function(1): "P", .function(2): "Q", .function(3): "R", .function(4): "S",
  ]
  private static let numbers: [Key.Code: Int] = [
    .insert: 2, .delete: 3, .pageUp: 5, .pageDown: 6, .function(5): 15, .function(6): 17,
    .function(7): 18, .function(8): 19, .function(9): 20, .function(10): 21, .function(11): 23,
    .function(12): 24,
  ]
}

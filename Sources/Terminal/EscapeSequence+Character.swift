import Screen

extension EscapeSequence {
  /// Takes one character or control code off `rest`, which is not empty and does not begin with ESC.
  static func takeCharacter(from rest: inout ArraySlice<UInt8>) -> Taken {
    guard let first = rest.first else { return .incomplete }
    if first < 0x80 {
      rest.removeFirst()
      return Key(byte: first).map(Taken.key) ?? .unknown
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    let continuations = rest.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    if continuations.count < length - 1, continuations.endIndex == rest.endIndex {
      return .incomplete
    }
    let bytes = rest[..<continuations.endIndex]
    rest = rest[continuations.endIndex...]
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return .unknown }
    return .key(Key(.character(Character(scalar))))
  }
}

extension Key {
  /// The key that sends `byte`, below 0x80, by itself.
  init?(byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0: self.init(.character(" "), .control)
    case 0x01...0x1A: self.init(.character(Character(UnicodeScalar(byte + 0x60))), .control)
    case 0x1C...0x1F: self.init(.character(Character(UnicodeScalar(byte + 0x40))), .control)
    case 0x20..<0x7F: self.init(.character(Character(UnicodeScalar(byte))))
    default: return nil
    }
  }
}

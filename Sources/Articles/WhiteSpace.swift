extension Unicode.Scalar {
  /// Whether it has the property White_Space, which Unicode keeps as it is (PropList.txt); quicker
  /// than asking for it.
  package var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension Character {
  /// Whether it is white space, as `isWhitespace` says; quicker, since every character drawn is asked.
  package var isWhiteSpace: Bool { unicodeScalars.first?.isWhiteSpace ?? false }
}

/// Text from outside made safe for a terminal.
enum VisibleText {
  /// `text` with every control, line end and direction mark as a symbol or its code point.
  static func of(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result.append(contentsOf: symbol(for: scalar).unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func symbol(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: String(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: "␡"
    // Joiners shape letters and emoji, and move nothing.
    case 0x200C, 0x200D: String(scalar)
    default: "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
    }
  }
}

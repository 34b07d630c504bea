import Screen

extension Color {
  /// The terminal's own colours by number, as theme files name them.
  static let names: [String] = {
    let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return plain + plain.map { "bright-" + $0 }
  }()

  /// Reads `#rrggbb`, `#rgb` or one of `names`; nil for anything else.
  init?(parsing text: String) {
    guard text.first == "#" else {
      guard let number = Color.names.firstIndex(of: text) else { return nil }
      self = .ansi(UInt8(number))
      return
    }
    let digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue.map(UInt8.init) : nil }
    switch (digits.count, text.utf8.count) {
    case (3, 4):
      self = .rgb(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case (6, 7):
      self = .rgb(
        red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3],
        blue: digits[4] << 4 | digits[5])
    default:
      return nil
    }
  }
}

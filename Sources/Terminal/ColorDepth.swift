/// How many colours can be shown.
package enum ColorDepth: Hashable, Sendable {
  /// Attributes only.
  case none
  /// The terminal's own colours: `count` of them, at least 8, fewer than 256.
  case ansi(count: Int)
  /// The 256 colours of xterm.
  case palette
  /// 24 bits. Numbers below `indexed` mean the terminal's own colours instead, blacks otherwise.
  case direct(indexed: Int)

  /// What the user asked for through the environment.
  struct Wish: Equatable {
    /// NO_COLOR (no-color.org): set, and not empty.
    var isColorless: Bool
    /// COLORTERM says that the terminal shows 24 bits.
    var isDirect: Bool

    init(environment: [String: String]) {
      isColorless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      isDirect = ["truecolor", "24bit"].contains(environment["COLORTERM"]?.lowercased())
    }
  }

  /// terminfo entries that may describe a terminal of this type with 24-bit colours, best first.
  static func directTypes(for type: String) -> [String] {
    let base =
      ["-256color", "-16color", "-color"].first(where: type.hasSuffix)
      .map { String(type.dropLast($0.count)) } ?? type
    guard base == "xterm" || base.hasPrefix("xterm-") else { return [base + "-direct"] }
    // Not every terminal that calls itself xterm reads the colons of xterm-direct; Alacritty's
    // entry is xterm's with semicolons.
    let own = base == "xterm" ? [] : ["\(base.dropFirst("xterm-".count))-direct"]
    return own + ["alacritty-direct", "xterm-direct"]
  }
}

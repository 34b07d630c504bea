import CNcurses
import Glibc

/// What terminfo says about the terminal in use.
struct TerminalType {
  /// The entry to open ncurses with.
  let name: String
  let depth: ColorDepth
  /// The sequences that leave the screen as a program should: colours and attributes off, cursor
  /// visible, the other screen gone.
  let leave: String

  /// Looks up `type`, the value of TERM, for the terminal behind `descriptor`.
  init(_ type: String?, wish: ColorDepth.Wish, descriptor: Int32) throws(TerminalError) {
    guard let type, !type.isEmpty else { throw .typeNotSet }
    guard let depth = TerminalType.lookUp(type, descriptor) else { throw .unknownType(type) }
    guard TerminalType.string("cup") != nil else { throw .noCursorMovement(type) }
    var name = type
    var best = depth
    if wish.isColorless {
      best = .none
    } else if wish.isDirect {
      for other in ColorDepth.directTypes(for: type) {
        guard case .direct? = TerminalType.lookUp(other, descriptor) else { continue }
        name = other
        best = TerminalType.colorDepth
        break
      }
      if name == type { _ = TerminalType.lookUp(type, descriptor) }
    }
    self.name = name
    self.depth = best
    leave = ["sgr0", "op", "cnorm", "rmcup"].compactMap(TerminalType.string).joined()
  }

  /// Makes `type` terminfo's current terminal and gives its colours; nil if it is not described.
  private static func lookUp(_ type: String, _ descriptor: Int32) -> ColorDepth? {
    var problem: Int32 = 0
    guard setupterm(type, descriptor, &problem) == OK else { return nil }
    return colorDepth
  }

  /// Of terminfo's current terminal.
  private static var colorDepth: ColorDepth {
    let count = Int(tigetnum("colors"))
    if count > 0x10000, tigetflag("RGB") == 1 {
      let ninth = manicule_foreground(8).map { String(cString: $0) } ?? ""
      return .direct(indexed: ninth.utf8.count > "\u{1B}[90m".utf8.count ? 8 : 16)
    }
    return count >= 256 ? .palette : count >= 8 ? .ansi(count: count) : .none
  }

  /// A string capability of terminfo's current terminal, without its delays; nil if it has none.
  private static func string(_ capability: String) -> String? {
    guard let found = tigetstr(capability), found != UnsafeMutablePointer(bitPattern: -1) else {
      return nil
    }
    var text = String(cString: found)
    while let start = text.firstRange(of: "$<"),
      let end = text[start.upperBound...].firstIndex(of: ">")
    {
      text.removeSubrange(start.lowerBound...end)
    }
    return text
  }
}

/// What a TOML value has opened and not closed at the end of a line.
struct TOMLOpenness {
  private var depth = 0
  /// The mark that ends, three times, a text of several lines.
  private var closing: UInt8?

  var isInList: Bool { depth > 0 && closing == nil }
  var isOpen: Bool { depth > 0 || closing != nil }

  /// Goes on with the next line.
  mutating func read(_ line: TOMLBytes) {
    var rest = line
    while let byte = rest.first {
      if let mark = closing {
        rest = afterLongText(rest, mark)
        continue
      }
      switch byte {
      case UInt8(ascii: "#"):
        return
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        rest = afterMark(rest, byte)
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
      default:
        break
      }
      rest = rest.dropFirst()
    }
  }

  /// What follows the marks that end the text `rest` is in; nothing where they are not in it.
  private mutating func afterLongText(_ rest: TOMLBytes, _ mark: UInt8) -> TOMLBytes {
    var rest = rest
    while let byte = rest.first {
      if TOMLOpenness.isLong(rest, mark) {
        closing = nil
        return rest.drop { $0 == mark }
      }
      rest = rest.dropFirst(TOMLOpenness.isEscape(byte, mark) ? 2 : 1)
    }
    return rest
  }

  /// What follows the text that begins `rest`, or its opening marks where it is a long one.
  private mutating func afterMark(_ rest: TOMLBytes, _ mark: UInt8) -> TOMLBytes {
    if TOMLOpenness.isLong(rest, mark) {
      closing = mark
      return rest.dropFirst(3)
    }
    var rest = rest.dropFirst()
    while let byte = rest.first, byte != mark {
      rest = rest.dropFirst(TOMLOpenness.isEscape(byte, mark) ? 2 : 1)
    }
    return rest.dropFirst()
  }

  /// Whether `rest` begins with the mark three times.
  private static func isLong(_ rest: TOMLBytes, _ mark: UInt8) -> Bool {
    rest.count >= 3 && rest.prefix(3).allSatisfy { $0 == mark }
  }

  private static func isEscape(_ byte: UInt8, _ mark: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") && mark == UInt8(ascii: "\"")
  }
}

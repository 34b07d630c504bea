import Screen

/// Takes keys and control sequences apart.
enum EscapeSequence {
  /// What stood at the beginning of the bytes.
  enum Taken: Equatable {
    case key(Key)
    case pasteBegins
    /// Swallowed; means nothing to us.
    case unknown
    /// Nothing was taken: more bytes must come first.
    case incomplete
  }

  static let escape: UInt8 = 0x1B
  /// Longer ones are nobody's key.
  private static let mostBytes = 64

  /// Takes one key or sequence off `rest`, which is not empty.
  static func take(from rest: inout ArraySlice<UInt8>) -> Taken {
    guard rest.first == escape else { return takeCharacter(from: &rest) }
    switch rest.dropFirst().first {
    case nil: return .incomplete
    case escape?:
      rest.removeFirst()
      return .key(Key(.escape))
    case UInt8(ascii: "[")?: return takeControlSequence(from: &rest)
    case UInt8(ascii: "O")?: return takeSingleShift(from: &rest)
    default: return takeAlt(from: &rest)
    }
  }

  private static func takeAlt(from rest: inout ArraySlice<UInt8>) -> Taken {
    var after = rest.dropFirst()
    let taken = takeCharacter(from: &after)
    guard case .key(var key) = taken else {
      if taken == .unknown { rest = after }
      return taken
    }
    rest = after
    key.modifiers.insert(.alt)
    return .key(key)
  }

  /// `ESC [`, parameters, intermediate bytes, a final byte (ECMA-48, 5.4).
  private static func takeControlSequence(from rest: inout ArraySlice<UInt8>) -> Taken {
    var body = rest.dropFirst(2)
    // The Linux console puts a second bracket before F1 to F5.
    let isConsole = body.first == UInt8(ascii: "[")
    if isConsole { body = body.dropFirst() }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      guard body.count > mostBytes else { return .incomplete }
      rest = rest[rest.endIndex...]
      return .unknown
    }
    let final = body[end]
    // A byte that no sequence holds ends it; ESC begins the next one.
    rest = final == escape ? rest[end...] : rest[(end + 1)...]
    guard (0x40...0x7E).contains(final) else { return .unknown }
    if isConsole { return function(Int(final) - 0x40, in: 1...5) }
    return meaning(of: final, parameters: body[..<end])
  }

  private static func takeSingleShift(from rest: inout ArraySlice<UInt8>) -> Taken {
    guard let final = rest.dropFirst(2).first else { return .incomplete }
    rest = rest.dropFirst(final == escape ? 2 : 3)
    if let code = codes[final] { return .key(Key(code)) }
    return function(Int(final) - 0x4F, in: 1...4)
  }

  private static func meaning(of final: UInt8, parameters: ArraySlice<UInt8>) -> Taken {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .unknown }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    var modifiers = modifiers(numbers.count > 1 ? numbers[1] : 1)
    let code: Key.Code?
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 200 { return .pasteBegins }
      code = numbers.first.flatMap { numberedCodes[$0] }
    case UInt8(ascii: "Z"):
      code = .tab
      modifiers.insert(.shift)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      code = .function(Int(final) - 0x4F)
    default:
      code = codes[final]
    }
    return code.map { .key(Key($0, modifiers)) } ?? .unknown
  }

  private static func function(_ number: Int, in known: ClosedRange<Int>) -> Taken {
    known.contains(number) ? .key(Key(.function(number))) : .unknown
  }

  /// xterm's modifier parameter: 1 and a bit each for Shift, Alt, Control.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    guard (2...16).contains(parameter) else { return [] }
    var modifiers: Key.Modifiers = []
    if (parameter - 1) & 1 != 0 { modifiers.insert(.shift) }
    if (parameter - 1) & 2 != 0 { modifiers.insert(.alt) }
    if (parameter - 1) & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static let codes: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter,
  ]

  /// `ESC [ number ~`.
  private static let numberedCodes: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}

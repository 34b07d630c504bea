import CICU

/// What a search takes for the same: composed and decomposed letters, quotation marks of one kind,
/// dashes, white space, and where it ignores case, capitals.
struct SearchFolding: Hashable, Sendable {
  let ignoresCase: Bool

  /// What scalars are compared as, at most `icu_longest_fold` for each.
  typealias Units = (count: Int, values: InlineArray<4, UInt32>)

  static let space = Unicode.Scalar(" ").value

  /// What `scalar` is compared as; nothing for one that is not seen.
  func units(of scalar: Unicode.Scalar) -> Units {
    if scalar.isASCII { return Self.one(asciiUnit(UInt8(truncatingIfNeeded: scalar.value))) }
    if Self.invisible.contains(scalar) { return (0, InlineArray(repeating: 0)) }
    if scalar == "…" { return (3, [Self.dot, Self.dot, Self.dot, 0]) }
    if let mark = Self.punctuation(scalar) { return Self.one(mark.value) }
    var values = InlineArray<4, UInt32>(repeating: 0)
    var span = values.mutableSpan
    let count = span.withUnsafeMutableBufferPointer {
      icu_fold(scalar.value, ignoresCase, $0.baseAddress)
    }
    return (Int(count), values)
  }

  /// What an ASCII byte is compared as.
  func asciiUnit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z") where ignoresCase: UInt32(byte | 0x20)
    case 0x09...0x0D: Self.space
    default: UInt32(byte)
    }
  }

  /// The scalars that a text can begin with to match `units`, for a quick look before the exact one.
  func beginnings(of units: [UInt32]) -> [Unicode.Scalar] {
    guard let first = units.first.flatMap(Unicode.Scalar.init) else { return [] }
    var beginnings = [first]
    var composed = first.value
    for unit in units.dropFirst() {
      let pair = icu_compose(composed, unit)
      guard pair >= 0, let scalar = Unicode.Scalar(UInt32(pair)) else { break }
      composed = scalar.value
      beginnings.append(scalar)
    }
    if ignoresCase {
      beginnings += beginnings.flatMap(\.properties.uppercaseMapping.unicodeScalars)
    }
    return beginnings + Self.alike.filter { $0.key == first }.flatMap(\.value)
  }

  private static func one(_ unit: UInt32) -> Units { (1, [unit, 0, 0, 0]) }

  private static let dot = Unicode.Scalar(".").value

  private static func punctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Most text of most scripts lies outside these, so that they need no look-up.
    switch scalar.value {
    case 0x80...0xBB, 0x1680, 0x2000...0x2212, 0x3000: folded[scalar]
    default: nil
    }
  }

  private static let folded = Dictionary(
    uniqueKeysWithValues: alike.flatMap { key, scalars in scalars.map { ($0, key) } })

  /// Marks by what they are compared as.
  private static let alike: [Unicode.Scalar: [Unicode.Scalar]] = [
    "'": ["‘", "’", "‚", "‛", "‹", "›", "′"],
    "\"": ["“", "”", "„", "‟", "«", "»", "″"],
    "-": ["‐", "‑", "‒", "–", "—", "―", "−"],
    ".": ["…"],
    " ": [
      "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{2001}",
      "\u{2002}", "\u{2003}", "\u{2004}", "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}",
      "\u{2009}", "\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
    ],
  ]

  /// Soft hyphen, zero-width space, word joiner, byte order mark.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}",
  ]
}

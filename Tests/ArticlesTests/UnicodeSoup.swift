/// Random text made of what trips text code up; the same for the same seed.
struct UnicodeSoup {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  mutating func text(pieces: Int) -> String {
    (0..<pieces).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static let pieces = [
    "a", "Word", "д", "ά", "ǆ", "é", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "👩‍👩‍👧", "👍🏽", "🇨",
    "🇳", "中", "文",
    "。",
    "あ", "ア", "한", "ᄒ", "ᅡ", "ภา", "ษา", "ي", "ش", "\u{600}", "\u{202E}", "\u{202C}", "क", "्", "ष",
    "।",
    " ", "  ", "\t", "\n", "\r", "\r\n", "\n\n", "\u{A0}", "\u{2028}", "\u{AD}", ".", "...", "…",
    "?", "!",
    ",", ";", "-", "–", "'", "’", "“", "”", "\"", "(", ")", "[", "]", "3.5", "1", "U.S.", "Mr.",
    "J.",
    "a.b@c.org", "https://example.org/?q=1", "\u{0}", "\u{7}", "\u{1B}[31m", "\u{FFFD}",
    "\u{10FFFF}",
  ]
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import Randomness

/// Random text made of what trips text code up; the same for the same seed.
struct UnicodeSoup {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

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

import Randomness

/// The article that is measured: 1 MB of plain text with names, the same on every run.
enum BenchArticle {
  static let byteCount = 1_000_000

  static var text: String { text(ofBytes: byteCount) }

  /// As much of it as fills `byteCount` with whole paragraphs.
  static func text(ofBytes byteCount: Int) -> String {
    var random = SplitMix64(seed: 1)
    var text = "How a million bytes of news were read\nBy Ann Author\n\n"
    while text.utf8.count < byteCount {
      let sentences = Int.random(in: 2...7, using: &random)
      let paragraph = (0..<sentences).map { _ in sentence(&random) }
      text += paragraph.joined(separator: " ") + "\n\n"
    }
    return text
  }

  private static func sentence(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 6...24, using: &random)
    var words = (0..<count).map { place in
      // Two names never touch.
      let isName = place % 2 == 1 && Int.random(in: 0..<6, using: &random) == 0
      return (isName ? names : BenchArticle.words).randomElement(using: &random) ?? ""
    }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    if count > 12 { words[count / 2] += "," }
    return words.joined(separator: " ") + "."
  }

  private static let words = [
    "the", "of", "and", "to", "in", "a", "was", "that", "for", "on", "with", "as", "his", "they",
    "at", "were", "which", "government", "people", "after", "police", "water", "river", "officials",
    "reported", "families", "across", "during", "morning", "evidence", "little", "between",
    "workers", "against", "company", "village", "naïve", "“quoted”", "it’s", "café", "—", "began",
    "without", "report", "million", "seventeen", "election", "court", "claimed", "rice", "winter",
  ]
  private static let names = [
    "Himit Qari", "Kashgar", "Radio Free Asia", "Mr. Smith", "Geneva", "Ms. Okonkwo", "Beijing",
    "the World Bank", "Uyghurs", "São Paulo", "J. R. Ewing", "Lagos", "U.S. Customs", "Zürich",
  ]
}

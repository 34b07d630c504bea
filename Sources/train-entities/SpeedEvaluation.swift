import Articles
import Entities

/// Measures how fast the program's tagger is, from text to entities.
enum SpeedEvaluation {
  static func run(_ path: String) throws {
    let article = Article(paragraphs: try Files.text(path))
    let clock = ContinuousClock()
    let first = clock.measure { _ = EntityTagger().entities(in: article) }
    var best = first
    for _ in 0..<4 { best = min(best, clock.measure { _ = EntityTagger().entities(in: article) }) }
    let tokens = TokenizedText(article).tokens.count
    print(
      "\(tokens) tokens; first \(first), best of five \(best),",
      "\(Int(Double(tokens) / (best / .seconds(1)))) tokens a second")
  }
}

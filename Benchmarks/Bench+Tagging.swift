import Articles
import CEntityModel
import Entities

extension Bench {
  private static let taggings = 20

  /// The tagger by itself: how soon it is ready, how fast it is, how large its model.
  func measureTagging() -> [Figure] {
    let clock = ContinuousClock()
    let word = Bench.article(of: "On Monday Himit Qari said so.")
    let first = clock.measure { _ = EntityTagger().entities(in: word) }
    let again = Bench.least { _ = EntityTagger().entities(in: word) }
    let page = Bench.article(of: Bench.text(words: 600))
    let book = Bench.article(of: BenchArticle.text)
    let tokens = Double(TokenizedText(book).tokens.count)
    let whole = Bench.least { _ = EntityTagger().entities(in: book) }
    return [
      Figure(
        name: "names, ready for the first text", value: (first - again).milliseconds, unit: "ms",
        target: 5, details: "the first text of a run, less the same text again"),
      Figure(
        name: "names of an article of 600 words",
        value: Bench.least { _ = EntityTagger().entities(in: page) }.milliseconds, unit: "ms",
        target: 5, details: "least of \(Bench.taggings)"),
      Figure(
        name: "names of 100,000 tokens", value: whole.milliseconds * 1e5 / tokens, unit: "ms",
        target: 500, details: "\(Int(tokens / (whole / .seconds(1)))) tokens a second"),
      Figure(
        name: "models of names in the program", value: Double(Bench.modelBytes) / 1e6, unit: "MB",
        target: 4, details: "used as they lie"),
    ]
  }

  private static func least(_ body: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<taggings).map { _ in clock.measure(body) }.min() ?? .zero
  }

  private static func text(words count: Int) -> String {
    BenchArticle.text.split(separator: " ").prefix(count).joined(separator: " ")
  }

  private static func article(of text: String) -> Article {
    Article(text: text, blocks: [], metadata: Metadata(language: "en"), format: .plainText)
  }

  private static var modelBytes: Int {
    guard var model = entity_models() else { return 0 }
    var count = 0
    while model.pointee.bytes != nil {
      count += model.pointee.count
      model += 1
    }
    return count
  }
}

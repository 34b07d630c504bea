import Articles
import Entities

/// Measures which mentions the program takes for one and the same: pairs of people's, places' and
/// organisations' mentions, found or not.
enum GroupEvaluation {
  static func run(_ path: String, only: String) throws {
    var scores: [String: Score] = [:]
    for text in try LabelledText.read(path, only: only) {
      let points = text.codePoints
      var gold: [Range<Int>: String] = [:]
      for name in text.names where name.type != "MISC" {
        gold[name.start..<name.end] = name.group ?? ""
      }
      var mine: [Range<Int>: String] = [:]
      for (number, entity) in EntityTagger().entities(in: text.article).enumerated() {
        guard let label = NameEvaluation.label(entity.type), label != "MISC" else { continue }
        for mention in entity.mentions {
          mine[points[mention.span.start]..<points[mention.span.end]] = "\(number)"
        }
      }
      var both: [String: Int] = [:]
      for (span, group) in gold {
        if let own = mine[span] { both[group + " " + own, default: 0] += 1 }
      }
      for key in ["all", text.genre.hasPrefix("redocred") ? "redocred" : text.genre] {
        scores[key, default: Score()].add(
          right: pairs(Array(both.values)), found: pairs(sizes(mine)), gold: pairs(sizes(gold)))
      }
    }
    for (name, score) in scores.sorted(by: { $0.key < $1.key }) { print("pairs", name, score) }
  }

  private static func sizes(_ groups: [Range<Int>: String]) -> [Int] {
    Array(groups.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }.values)
  }

  private static func pairs(_ sizes: [Int]) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}

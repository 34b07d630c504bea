/// Scores by type, by source, and of the news together.
struct ScoreTable {
  private var scores: [String: Score] = [:]
  private var confusions: [String: Int] = [:]

  /// Counts one document's names; `genre` as "ewt/weblog".
  mutating func add(genre: String, gold: Set<NameSpan>, found: Set<NameSpan>) {
    for label in NameSpan.labels {
      count("type " + label, gold.filter { $0.label == label }, found.filter { $0.label == label })
    }
    let (names, mine) = (gold.filter(\.isName), found.filter(\.isName))
    count("all names", names, mine)
    count("source " + genre, names, mine)
    if ["news", "weblog", "interview"].contains(where: { genre.contains($0) }) {
      count("all news", names, mine)
    }
    confuse(gold, found)
  }

  private mutating func count(_ name: String, _ gold: Set<NameSpan>, _ found: Set<NameSpan>) {
    scores[name, default: Score()].add(gold: gold, found: found)
  }

  private mutating func confuse(_ gold: Set<NameSpan>, _ found: Set<NameSpan>) {
    for miss in gold.subtracting(found) {
      let other = found.first { $0.start == miss.start && $0.end == miss.end }
      let what = other.map { "taken for \($0.label)" }
      let isCut = found.contains { $0.overlaps(miss) }
      confusions["\(miss.label) \(what ?? (isCut ? "cut otherwise" : "missed"))", default: 0] += 1
    }
    for extra in found.subtracting(gold) where !gold.contains(where: { $0.overlaps(extra) }) {
      confusions["\(extra.label) invented", default: 0] += 1
    }
  }

  func print() {
    for (name, score) in scores.sorted(by: { $0.key < $1.key }) { Swift.print(name, score) }
    let sorted = confusions.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    Swift.print(sorted.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
  }
}

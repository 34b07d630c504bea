/// Precision, recall and F1 in per cent.
struct Score: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var gold = 0

  mutating func add(gold: Set<NameSpan>, found: Set<NameSpan>) {
    add(right: gold.intersection(found).count, found: found.count, gold: gold.count)
  }

  mutating func add(right: Int, found: Int, gold: Int) {
    self.right += right
    self.found += found
    self.gold += gold
  }

  var description: String {
    let precision = Double(right) / Double(max(1, found))
    let recall = Double(right) / Double(max(1, gold))
    let f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall)
    return "P \(rounded(precision)) R \(rounded(recall)) F1 \(rounded(f1)) of \(gold)"
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 10 }
}

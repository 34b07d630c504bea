import Entities
import Randomness

/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt with
/// AdaGrad (Duchi, Hazan and Singer 2011); its weights are the mean of those after the last epochs.
/// Outside is the tag without weights.
final class RandomField {
  typealias Row = SIMD8<Float>

  let set: TrainingSet
  private(set) var transitions = [Float](repeating: 0, count: NameTag.count * NameTag.count)
  private var transitionSquares = [Float](repeating: 1e-3, count: NameTag.count * NameTag.count)
  private var rows: [Row]
  private var squares: [Row]
  private var sums: [Row]
  private var summed = 0
  private var random: SplitMix64
  private let rate: Float

  init(_ set: TrainingSet, seed: UInt64, rate: Float) {
    self.set = set
    self.rate = rate
    random = SplitMix64(seed: seed)
    rows = [Row](repeating: Row(), count: set.featureCount)
    sums = rows
    squares = [Row](repeating: Row(repeating: 1e-3), count: set.featureCount)
  }

  /// The learnt weights of a feature.
  func weights(_ number: Int32) -> Row { sums[Int(number)] / Float(max(1, summed)) }

  func train(epochs: Int) {
    var order = Array(set.stretches.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &random)
      for index in order {
        let stretch = set.stretches[index]
        let isVoted = !stretch.voted.isEmpty && (index + epoch) % 2 == 0
        learn(stretch, votes: isVoted ? stretch.voted : stretch.unvoted)
      }
      guard epoch >= epochs * 2 / 3 else { continue }
      for number in rows.indices { sums[number] += rows[number] }
      summed += 1
    }
  }

  private func learn(_ stretch: TrainingSet.Stretch, votes: [Int32]) {
    let perToken = votes.count / max(1, stretch.tags.count)
    let scores = stretch.tags.indices.map { token in
      var sum = Row()
      for number in plain(stretch, token) { sum += rows[Int(number)] }
      for number in votes[token * perToken..<(token + 1) * perToken] { sum += rows[Int(number)] }
      return sum
    }
    let lattice = Lattice(scores, transitions)
    for (token, tag) in stretch.tags.enumerated() {
      var slope = lattice.probabilities(token)
      if tag < 8 { slope[Int(tag)] -= 1 }
      slope *= stretch.weight
      guard (slope * slope).sum() > 1e-9 else { continue }
      for number in plain(stretch, token) { step(Int(number), slope) }
      for number in votes[token * perToken..<(token + 1) * perToken] where number > 0 {
        step(Int(number), slope)
      }
    }
    step(lattice.transitionSlopes(stretch.tags), stretch.weight)
  }

  private func plain(_ stretch: TrainingSet.Stretch, _ token: Int) -> ArraySlice<Int32> {
    set.features[Int(stretch.starts[token])..<Int(stretch.starts[token + 1])]
  }

  private func step(_ number: Int, _ slope: Row) {
    squares[number] += slope * slope
    rows[number] -= rate * slope / squares[number].squareRoot()
  }

  private func step(_ slopes: [Float], _ weight: Float) {
    for index in slopes.indices {
      let slope = slopes[index] * weight
      transitionSquares[index] += slope * slope
      transitions[index] -= rate * slope / transitionSquares[index].squareRoot()
    }
  }
}

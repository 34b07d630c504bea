import Entities

/// All sequences of tags of a stretch and their probabilities, by the forward and backward sums.
struct Lattice {
  private static let count = NameTag.count
  private static let outside = NameTag.outside.number
  private let steps: [Float]
  private var emissions: [Float]
  private var forward: [Float]
  private var backward: [Float]
  /// What each place's forward sums were divided by.
  private var norms: [Float]
  private var total: Float = 0

  /// `scores` of the eight tags at each place; outside scores 0. There is at least one place.
  init(_ scores: [SIMD8<Float>], _ transitions: [Float]) {
    let count = Lattice.count
    steps = transitions.indices.map { index in
      let (previous, next) = (NameTag(number: index / count), NameTag(number: index % count))
      return next.mayFollow(previous) ? Lattice.exp(transitions[index]) : 0
    }
    emissions = []
    emissions.reserveCapacity(scores.count * count)
    for score in scores {
      let top = max(0, score.max())
      for tag in 0..<8 { emissions.append(Lattice.exp(score[tag] - top)) }
      emissions.append(Lattice.exp(-top))
    }
    forward = [Float](repeating: 0, count: emissions.count)
    backward = forward
    norms = [Float](repeating: 1, count: scores.count)
    sumForward()
    sumBackward()
  }

  private mutating func sumForward() {
    let count = Lattice.count
    for place in norms.indices {
      var norm: Float = 0
      for tag in 0..<count {
        var sum: Float = 0
        if place == 0 {
          sum = steps[Lattice.outside * count + tag]
        } else {
          for previous in 0..<count {
            sum += forward[(place - 1) * count + previous] * steps[previous * count + tag]
          }
        }
        forward[place * count + tag] = sum * emissions[place * count + tag]
        norm += forward[place * count + tag]
      }
      norms[place] = norm
      for tag in 0..<count { forward[place * count + tag] /= norm }
    }
  }

  private mutating func sumBackward() {
    let count = Lattice.count
    let last = norms.count - 1
    for tag in 0..<count {
      backward[last * count + tag] = steps[tag * count + Lattice.outside]
      total += forward[last * count + tag] * backward[last * count + tag]
    }
    for place in stride(from: last - 1, through: 0, by: -1) {
      for tag in 0..<count {
        var sum: Float = 0
        for next in 0..<count {
          let at = (place + 1) * count + next
          sum += steps[tag * count + next] * emissions[at] * backward[at]
        }
        backward[place * count + tag] = sum / norms[place + 1]
      }
    }
  }

  /// How likely each of the eight tags is at `place`.
  func probabilities(_ place: Int) -> SIMD8<Float> {
    var probabilities = SIMD8<Float>()
    for tag in 0..<8 {
      let at = place * Lattice.count + tag
      probabilities[tag] = forward[at] * backward[at] / total
    }
    return probabilities
  }

  /// The slopes of the transitions' weights: how often each step is expected less how often the true
  /// `tags` take it.
  func transitionSlopes(_ tags: [UInt8]) -> [Float] {
    let count = Lattice.count
    var slopes = [Float](repeating: 0, count: count * count)
    for place in norms.indices {
      for previous in 0..<count {
        let before: Float =
          place > 0
          ? forward[(place - 1) * count + previous] : previous == Lattice.outside ? 1 : 0
        guard before > 0 else { continue }
        let share = before / (norms[place] * total)
        for tag in 0..<count {
          let at = place * count + tag
          slopes[previous * count + tag] +=
            share * steps[previous * count + tag] * emissions[at] * backward[at]
        }
      }
    }
    for tag in 0..<count {
      let at = (norms.count - 1) * count + tag
      slopes[tag * count + Lattice.outside] += forward[at] * backward[at] / total
    }
    var previous = Lattice.outside
    for tag in tags.map(Int.init) + [Lattice.outside] {
      slopes[previous * count + tag] -= 1
      previous = tag
    }
    return slopes
  }

  /// e to the `x`, by additions and multiplications only, so that every machine gives the same bits;
  /// the polynomial for 2 to the fraction is exact to six digits.
  private static func exp(_ x: Float) -> Float {
    let scaled = min(80, max(-80, x)) * 1.442_695_04
    let whole = scaled.rounded(.down)
    let part = scaled - whole
    var value: Float = 0.001_877_576
    for term: Float in [0.008_989_34, 0.055_826_318, 0.240_153_617, 0.693_153_073, 0.999_999_994] {
      value = value * part + term
    }
    return value * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }
}

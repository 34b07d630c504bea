/// The best sequence of tags (Viterbi 1967).
struct BestPath {
  private static let count = NameTag.count
  /// By next tag, then by previous one; impossible steps cost more than any score can win back.
  private let steps: [SIMD16<Int32>]
  private let closing: SIMD16<Int32>
  private static let impossible: Int32 = -1_000_000_000

  /// `transitions` are `[previous * 9 + next]`.
  init(_ transitions: [Int32]) {
    var steps: [SIMD16<Int32>] = []
    for next in 0..<BestPath.count {
      var column = SIMD16<Int32>(repeating: BestPath.impossible)
      for previous in 0..<BestPath.count
      where NameTag(number: next).mayFollow(NameTag(number: previous)) {
        column[previous] = transitions[previous * BestPath.count + next]
      }
      steps.append(column)
    }
    self.steps = steps
    closing = steps[NameTag.outside.number]
  }

  /// Writes the best tags for `scores` into `tags` from `start` on; outside stands before and after.
  func tag(_ scores: [SIMD8<Int16>], from start: Int, _ tags: inout [UInt8]) {
    var totals = SIMD16<Int32>(repeating: BestPath.impossible)
    totals[NameTag.outside.number] = 0
    var origins: [SIMD16<UInt8>] = []
    origins.reserveCapacity(scores.count)
    for score in scores {
      var next = SIMD16<Int32>(repeating: BestPath.impossible)
      var origin = SIMD16<UInt8>()
      for tag in 0..<BestPath.count {
        let sums = totals &+ steps[tag]
        let best = sums.max()
        origin[tag] = BestPath.firstIndex(of: best, in: sums)
        next[tag] = max(BestPath.impossible, best) &+ (tag < 8 ? Int32(score[tag]) : 0)
      }
      totals = next
      origins.append(origin)
    }
    let last = totals &+ closing
    var tag = BestPath.firstIndex(of: last.max(), in: last)
    for index in scores.indices.reversed() {
      tags[start + index] = tag
      tag = origins[index][Int(tag)]
    }
  }

  @inline(__always)
  private static func firstIndex(of value: Int32, in values: SIMD16<Int32>) -> UInt8 {
    for index in 0..<16 where values[index] == value { return UInt8(index) }
    return UInt8(NameTag.outside.number)
  }
}

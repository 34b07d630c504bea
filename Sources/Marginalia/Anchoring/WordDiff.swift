/// Which words of one text are which of another.
///
/// Words that stand once in both are matched first, in the longest order both have (patience
/// diff, Bram Cohen), and again between those; what is left is compared by Eugene Myers, "An
/// O(ND) Difference Algorithm and Its Variations" (1986), where that is cheap.
struct WordDiff: Sendable {
  /// For each old word the new one; -1 where it went.
  var newIndex: [Int]

  private let old: [UInt64]
  private let new: [UInt64]

  /// Beyond this many differences a stretch counts as rewritten.
  private static let maximumDifferences = 600

  init(from old: WordSequence, to new: WordSequence) {
    self.old = old.hashes
    self.new = new.hashes
    newIndex = [Int](repeating: -1, count: old.count)
    compare(0..<old.count, 0..<new.count)
    matchMoved(old, new)
    slide(old, new)
  }

  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var pending = [(oldRange, newRange)]
    while let (oldRange, newRange) = pending.popLast() {
      let (a, b) = matchEnds(oldRange, newRange)
      if a.isEmpty || b.isEmpty { continue }
      let anchors = uniqueMatches(a, b)
      if anchors.isEmpty {
        matchByDifferences(a, b)
        continue
      }
      var (nextOld, nextNew) = (a.lowerBound, b.lowerBound)
      for (x, y) in anchors {
        newIndex[x] = y
        pending.append((nextOld..<x, nextNew..<y))
        (nextOld, nextNew) = (x + 1, y + 1)
      }
      pending.append((nextOld..<a.upperBound, nextNew..<b.upperBound))
    }
  }

  /// Matches what both begin and end with; returns what is between.
  private mutating func matchEnds(
    _ oldRange: Range<Int>, _ newRange: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    var (a, b) = (oldRange, newRange)
    while let x = a.first, let y = b.first, old[x] == new[y] {
      newIndex[x] = y
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, let y = b.last, old[x] == new[y] {
      newIndex[x] = y
      a.removeLast()
      b.removeLast()
    }
    return (a, b)
  }

  /// Words that stand once in both ranges, in the longest chain that both have in order.
  private func uniqueMatches(_ a: Range<Int>, _ b: Range<Int>) -> [(Int, Int)] {
    var places: [UInt64: (old: Int, new: Int)] = [:]
    for x in a { places[old[x]] = (places[old[x]] == nil ? x : -1, -1) }
    for y in b {
      guard let place = places[new[y]] else { continue }
      places[new[y]] = (place.new == -1 ? place.old : -1, y)
    }
    let pairs = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }
    return WordDiff.longestChain(pairs.map { ($0.old, $0.new) })
  }

  /// The longest subsequence with growing second parts (patience sorting). O(n log n).
  private static func longestChain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var piles: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let pile = partition(piles) { pairs[$0].1 < pair.1 }
      if pile > 0 { previous[index] = piles[pile - 1] }
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var chain: [(Int, Int)] = []
    var index = piles.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  private mutating func matchByDifferences(_ a: Range<Int>, _ b: Range<Int>) {
    let limit = min(WordDiff.maximumDifferences, a.count + b.count)
    let width = 2 * limit + 2
    var furthest = [Int](repeating: 0, count: width)
    var trace: [[Int]] = []
    for differences in 0...limit {
      trace.append(furthest)
      for diagonal in stride(from: -differences, through: differences, by: 2) {
        let isDown =
          diagonal == -differences
          || diagonal != differences
            && furthest[limit + diagonal - 1] < furthest[limit + diagonal + 1]
        var x = isDown ? furthest[limit + diagonal + 1] : furthest[limit + diagonal - 1] + 1
        var y = x - diagonal
        while x < a.count, y < b.count, y >= 0, old[a.lowerBound + x] == new[b.lowerBound + y] {
          x += 1
          y += 1
        }
        furthest[limit + diagonal] = x
        if x == a.count, y == b.count {
          follow(trace, to: (a, b), limit)
          return
        }
      }
    }
  }

  private mutating func follow(_ trace: [[Int]], to ranges: (Range<Int>, Range<Int>), _ limit: Int)
  {
    var (x, y) = (ranges.0.count, ranges.1.count)
    for differences in stride(from: trace.count - 1, through: 0, by: -1) {
      let furthest = trace[differences]
      let diagonal = x - y
      let isDown =
        diagonal == -differences
        || diagonal != differences
          && furthest[limit + diagonal - 1] < furthest[limit + diagonal + 1]
      let former = isDown ? diagonal + 1 : diagonal - 1
      let formerX = furthest[limit + former]
      let formerY = formerX - former
      while x > formerX, y > formerY {
        x -= 1
        y -= 1
        newIndex[ranges.0.lowerBound + x] = ranges.1.lowerBound + y
      }
      (x, y) = (formerX, formerY)
    }
  }
}

/// Where in a text each run of three symbols stands, to look only where a pattern may be near.
///
/// The filter by q-grams of Esko Ukkonen, "Approximate String-Matching with q-Grams and Maximal
/// Matches" (1992): a place that is like the pattern has many of its runs at about the same
/// distance from its start.
struct GramIndex: Sendable {
  private let symbols: [UInt32]
  /// Where the places of each bucket begin in `places`; one more for the end.
  private var starts = [Int32](repeating: 0, count: GramIndex.buckets + 1)
  /// Where runs begin, bucket by bucket, in text order. Runs that share a bucket are not told apart.
  private var places: [Int32]

  private static let length = 3
  private static let buckets = 1 << 16
  /// So many places of the pattern's rarest runs are looked at; more say little.
  private static let mostVotes = 12_000
  /// Votes are counted for stretches of this many symbols.
  private static let stretch = 64
  /// So many stretches are searched.
  private static let mostStretches = 20

  /// O(symbols).
  init(_ symbols: [UInt32]) {
    self.symbols = symbols
    let count = max(0, symbols.count - GramIndex.length + 1)
    places = [Int32](repeating: 0, count: count)
    for place in 0..<count { starts[bucket(at: place, in: symbols) + 1] += 1 }
    for bucket in 0..<GramIndex.buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    for place in 0..<count {
      let bucket = bucket(at: place, in: symbols)
      places[Int(next[bucket])] = Int32(place)
      next[bucket] += 1
    }
  }

  /// Every place of `pattern`, which must not be empty, in text order.
  func hits(of pattern: [UInt32]) -> [Range<Int>] {
    let stands = { (start: Int) in
      start >= 0 && start + pattern.count <= symbols.count
        && symbols[start..<start + pattern.count] == pattern[...]
    }
    guard let (offset, rarest) = runs(of: pattern).min(by: { $0.places.count < $1.places.count })
    else {
      return symbols.indices.filter(stands).map { $0..<$0 + pattern.count }
    }
    return places[rarest].map { Int($0) - offset }.filter(stands).map { $0..<$0 + pattern.count }
  }

  /// The stretches of the text where `pattern` may be near, in text order, none overlapping; the
  /// whole text for a pattern of fewer than three symbols.
  func stretches(near pattern: [UInt32]) -> [Range<Int>] {
    if pattern.count < GramIndex.length { return [symbols.indices] }
    var votes = votes(for: pattern)
    var chosen: [Range<Int>] = []
    while chosen.count < GramIndex.mostStretches {
      guard let best = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[best] > 0 else {
        break
      }
      votes[best] = 0
      let first = best * GramIndex.stretch - pattern.count
      let slack = pattern.count / 2 + GramIndex.stretch
      let end = min(symbols.count, first + GramIndex.stretch + pattern.count + slack)
      chosen.append(max(0, first - slack)..<max(0, end))
    }
    return GramIndex.joined(chosen)
  }

  /// For each stretch how many runs of `pattern` say that it begins there, `pattern.count` later.
  private func votes(for pattern: [UInt32]) -> [Int32] {
    var votes = [Int32](
      repeating: 0, count: (symbols.count + pattern.count) / GramIndex.stretch + 1)
    var left = GramIndex.mostVotes
    for (offset, found) in runs(of: pattern).sorted(by: { $0.places.count < $1.places.count }) {
      left -= found.count
      if left < 0 { break }
      for place in places[found] {
        votes[(Int(place) - offset + pattern.count) / GramIndex.stretch] += 1
      }
    }
    return votes
  }

  /// The runs of `pattern` by where they begin in it, each with its range of `places`.
  private func runs(of pattern: [UInt32]) -> [(offset: Int, places: Range<Int>)] {
    (0..<max(0, pattern.count - GramIndex.length + 1)).map { offset in
      let bucket = bucket(at: offset, in: pattern)
      return (offset, Int(starts[bucket])..<Int(starts[bucket + 1]))
    }
  }

  private func bucket(at place: Int, in symbols: [UInt32]) -> Int {
    var hash: UInt32 = 0
    for symbol in symbols[place..<place + GramIndex.length] {
      hash = (hash ^ symbol) &* 0x9E37_79B1
      hash ^= hash >> 15
    }
    return Int(hash >> 16)
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

/// A pattern to find where a text comes nearest to it, in edits of one symbol.
///
/// The bit-parallel algorithm of Gene Myers, "A Fast Bit-Vector Algorithm for Approximate
/// String Matching Based on Dynamic Programming" (JACM 46, 1999), with blocks of 64 rows as in
/// Heikki Hyyrö, "Explaining and Extending the Bit-Parallel Approximate String Matching
/// Algorithm of Myers" (2001).
struct ApproximatePattern {
  let count: Int
  private let blocks: Int
  /// The rows in which each symbol of the pattern stands, a word a block; the first entry is
  /// for symbols that are not in it.
  private var masks: [UInt64]
  /// Where the masks of a symbol begin: by number in ASCII, else by lookup.
  private var plainEntries = [Int](repeating: 0, count: 128)
  private var entries: [UInt32: Int] = [:]
  private let lastRow: UInt64

  init(_ pattern: some Collection<UInt32>) {
    count = pattern.count
    blocks = max(1, (count + 63) / 64)
    lastRow = 1 << UInt64((max(1, count) - 1) % 64)
    masks = [UInt64](repeating: 0, count: blocks)
    for (row, symbol) in pattern.enumerated() {
      var entry = entry(of: symbol)
      if entry == 0 {
        entry = masks.count
        masks += [UInt64](repeating: 0, count: blocks)
        if symbol < 128 { plainEntries[Int(symbol)] = entry } else { entries[symbol] = entry }
      }
      masks[entry + row / 64] |= 1 << UInt64(row % 64)
    }
  }

  private func entry(of symbol: UInt32) -> Int {
    symbol < 128 ? plainEntries[Int(symbol)] : entries[symbol] ?? 0
  }

  /// For each index of `text` the least number of edits that turn the pattern into a stretch of
  /// the text that ends with the symbol there.
  ///
  /// With `isAnchored` the stretch begins where the text does. O(text · pattern / 64).
  func distances(in text: some Collection<UInt32>, isAnchored: Bool) -> [Int] {
    var positive = [UInt64](repeating: .max, count: blocks)
    var negative = [UInt64](repeating: 0, count: blocks)
    return positive.withUnsafeMutableBufferPointer { positive in
      negative.withUnsafeMutableBufferPointer { negative in
        masks.withUnsafeBufferPointer { masks in
          var distance = count
          return text.map { symbol in
            let entry = entry(of: symbol)
            var carry = isAnchored ? 1 : 0
            for block in 0..<blocks {
              let top = block == blocks - 1 ? lastRow : 1 << 63
              carry = ApproximatePattern.advance(
                &positive[block], &negative[block], masks[entry + block], carry, top)
            }
            distance += carry
            return distance
          }
        }
      }
    }
  }

  /// One block and one symbol on: takes and returns the horizontal difference, -1 to 1.
  @inline(__always)
  private static func advance(
    _ positive: inout UInt64, _ negative: inout UInt64, _ mask: UInt64, _ carry: Int, _ top: UInt64
  ) -> Int {
    let vertical = mask | negative
    let matches = carry < 0 ? mask | 1 : mask
    let zero = (((matches & positive) &+ positive) ^ positive) | matches
    var horizontalPositive = negative | ~(zero | positive)
    var horizontalNegative = positive & zero
    let out = (horizontalPositive & top != 0 ? 1 : 0) - (horizontalNegative & top != 0 ? 1 : 0)
    horizontalPositive = horizontalPositive << 1 | (carry > 0 ? 1 : 0)
    horizontalNegative = horizontalNegative << 1 | (carry < 0 ? 1 : 0)
    positive = horizontalNegative | ~(vertical | horizontalPositive)
    negative = horizontalPositive & vertical
    return out
  }
}

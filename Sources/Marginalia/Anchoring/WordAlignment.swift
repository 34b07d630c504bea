/// Where the words of a passage stand in a stretch of text that was edited.
///
/// Semi-global alignment (Needleman and Wunsch 1970; free ends in the text as Sellers 1980).
/// Words that were added cost little and words that went cost much, so that a sentence put into
/// a passage does not cut it in two.
struct WordAlignment {
  /// For each word of the pattern the same word in the text; -1 where it went or was replaced.
  private(set) var matches: [Int]

  private static let gone: Int32 = 8
  private static let added: Int32 = 2
  private static let replaced: Int32 = 9
  /// Cells; beyond them nothing is matched.
  private static let maximumSize = 8_000_000

  /// The indices of `text` are those of `matches`. O(pattern · text).
  init(of pattern: [UInt64], in text: ArraySlice<UInt64>) {
    matches = [Int](repeating: -1, count: pattern.count)
    let width = text.count + 1
    guard (pattern.count + 1) * width <= WordAlignment.maximumSize else { return }
    var costs = [Int32](repeating: 0, count: (pattern.count + 1) * width)
    for (index, word) in pattern.enumerated() {
      let row = (index + 1) * width
      costs[row] = Int32(index + 1) * WordAlignment.gone
      for (column, other) in text.enumerated() {
        let diagonal = costs[row - width + column] + (other == word ? 0 : WordAlignment.replaced)
        let gone = costs[row - width + column + 1] + WordAlignment.gone
        costs[row + column + 1] = min(diagonal, gone, costs[row + column] + WordAlignment.added)
      }
    }
    follow(costs, pattern, text)
  }

  private mutating func follow(
    _ costs: [Int32], _ pattern: [UInt64], _ text: ArraySlice<UInt64>
  ) {
    let width = text.count + 1
    var row = pattern.count
    var column = (0..<width).min { costs[row * width + $0] < costs[row * width + $1] } ?? 0
    while row > 0, column > 0 {
      let cost = costs[row * width + column]
      let isSame = pattern[row - 1] == text[text.startIndex + column - 1]
      let diagonal = costs[(row - 1) * width + column - 1]
      if cost == diagonal + (isSame ? 0 : WordAlignment.replaced) {
        row -= 1
        column -= 1
        if isSame { matches[row] = text.startIndex + column }
      } else if cost == costs[(row - 1) * width + column] + WordAlignment.gone {
        row -= 1
      } else {
        column -= 1
      }
    }
  }
}

/// The tokens that can belong to a name: capitalised words and the words close to them.
package enum ActiveTokens {
  /// Ranges of such tokens; all others lie outside names.
  package static func ranges(_ tokens: ArraySlice<Token>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in tokens.indices where tokens[index].shape.contains(.capitalized) {
      let start = max(tokens.startIndex, index - 2)
      let end = min(tokens.endIndex, index + 4)
      if let last = ranges.last, last.upperBound >= start {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }
}

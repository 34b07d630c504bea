/// Headlines Set Like This, and LINES IN CAPITALS, where a capital says nothing.
package enum TitleCase {
  /// Whether most words of four letters or more, four of them at least, begin with a capital,
  /// and no full stop ends it.
  package static func holds(_ tokens: ArraySlice<Token>) -> Bool {
    if let last = tokens.last, SentenceEnd.isStop(last) { return isShouted(tokens) }
    var words = 0
    var capitals = 0
    for token in tokens where token.shape.contains(.word) && token.range.count > 3 {
      words += 1
      if token.shape.contains(.capitalized) { capitals += 1 }
      if words - capitals > 3, capitals * 2 < words { return false }
    }
    return words > 3 ? capitals * 5 >= words * 4 : isShouted(tokens)
  }

  /// Whether there are three words or more, all of them in capitals.
  private static func isShouted(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { $0.shape.contains(.word) && !$0.shape.contains(.initial) }
    return words.count > 2 && words.allSatisfy { $0.shape.contains(.allCapitals) }
  }
}

/// Where sentences end.
enum SentenceEnd {
  /// Whether the sentence ends with the token at `index`; `first` is the first token of its block.
  static func isEnd(_ index: Int, of tokens: [Token], from first: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].shape.contains(.spaced) else { return false }
    let token = tokens[index]
    if token.shape.contains(.word) {
      return token.shape.contains(.period) && !token.shape.contains(.initial)
        && starters.contains(tokens[next].hash)
    }
    if stops.contains(token.hash) { return !tokens[next].shape.lowercaseStart }
    guard closers.contains(token.hash), index > first else { return false }
    return stops.contains(tokens[index - 1].hash) && !tokens[next].shape.lowercaseStart
  }

  /// Whether the token is a full stop, or a question or exclamation mark.
  static func isStop(_ token: Token) -> Bool {
    !token.shape.contains(.word) && stops.contains(token.hash)
  }

  private static let stops = WordList.set(". ! ? ... … 。 ！ ？ .. .... !! ?? ??? !!!")
  private static let closers = WordList.set("\" ” ’ ' ) ] ''")
  /// What a sentence begins with after an abbreviation.
  private static let starters = WordList.set(
    "The A An In On At He She It They We I But And This That These Those There His Her If When")
}

extension Token.Shape {
  /// A word that does not begin with a capital, digits aside.
  var lowercaseStart: Bool {
    contains(.word) && isDisjoint(with: [.capitalized, .digit, .caseless])
  }
}

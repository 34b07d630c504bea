import Articles

/// The words around a mention, from its own paragraph; runs of white space are one space.
///
/// `before`, the mention and `after`, joined, read as the article does.
struct MentionContext {
  let before: String
  let after: String

  /// In bytes; scripts without spaces have words of any length.
  private static let longestWord = 24

  /// At most `words` on either side. O(words), however long the paragraph is.
  init(_ span: TextSpan, in article: Article, words: Int) {
    let block = article.blockIndex(at: span.start).map { article.blocks[$0].span } ?? article.span
    let reach = words * Self.longestWord
    let start = article.roundedToCharacter(max(block.start, span.start - reach))
    let end = article.roundedToCharacter(min(block.end, span.end + reach))
    let head = article[TextSpan(start: min(start, span.start), end: span.start)]
    let tail = article[TextSpan(start: span.end, end: max(end, span.end))]
    let (first, last) = (head.wordsWithSpaces, tail.wordsWithSpaces)
    let shown = first.suffix(words + (head.last?.isWhitespace == false ? 1 : 0)).joined()
    before = String(shown.drop(while: \.isWhitespace))
    after =
      last.prefix(words + (tail.first?.isWhitespace == false ? 1 : 0)).joined()
      .droppingLastSpace
  }
}

extension String {
  fileprivate var droppingLastSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}

extension Substring {
  /// The words, each with one space where white space follows it; the first with one where white
  /// space comes before it.
  fileprivate var wordsWithSpaces: [String] {
    var words = split(whereSeparator: \.isWhitespace).map { "\($0) " }
    if words.isEmpty { return isEmpty ? [] : [" "] }
    if last?.isWhitespace == false { words[words.count - 1].removeLast() }
    if first?.isWhitespace == true { words[0] = " " + words[0] }
    return words
  }
}

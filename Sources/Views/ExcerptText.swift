import Articles

/// A part of an article on one line, and where in it some spans stand.
struct ExcerptText {
  private(set) var text = ""
  /// In characters of `text`.
  private(set) var marked: [Range<Int>] = []

  /// - Parameter spans: inside `span`, in text order, not overlapping.
  init(_ span: TextSpan, of article: Article, marking spans: [TextSpan]) {
    var start = span.start
    var count = 0
    for marked in spans {
      count += append(article[TextSpan(start: start, end: marked.start)])
      let length = append(article[marked])
      self.marked.append(count..<count + length)
      count += length
      start = marked.end
    }
    _ = append(article[TextSpan(start: start, end: span.end)])
  }

  /// Adds `part` with runs of white space as single spaces; how many characters it became.
  private mutating func append(_ part: Substring) -> Int {
    var count = 0
    var wasSpace = text.last?.isWhitespace ?? true
    for character in part {
      let isSpace = character.isWhitespace
      if !isSpace { text.append(character) }
      if isSpace, !wasSpace { text.append(" ") }
      if !isSpace || !wasSpace { count += 1 }
      wasSpace = isSpace
    }
    return count
  }
}

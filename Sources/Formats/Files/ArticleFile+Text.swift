package import Articles

extension ArticleFile {
  /// The article that plain text from a program makes, such as a string in JSON.
  ///
  /// Its canonical text has white space and line feeds in place of `text`'s carriage returns and
  /// byte order mark, one for one, so that a position in either is a position in both. O(n).
  package static func article(fromPlainText text: String) -> Article {
    var bytes = Array(text.utf8)
    // As long in UTF-8 as the mark: an em space.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.replaceSubrange(0..<3, with: "\u{2003}".utf8)
    }
    for index in bytes.indices where bytes[index] == 0x0D {
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      bytes[index] = isPair ? 0x20 : 0x0A
    }
    return PlainTextParser.article(from: DecodedText(bytes))
  }
}

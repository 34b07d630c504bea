package import Articles

/// Reads articles: from a path or standard input, from bytes in any format that is known.
package enum ArticleFile {
  /// The largest file that is opened, in bytes.
  package static let largestSize = 32 << 20

  /// The article in the file at `path`; `-` is standard input.
  ///
  /// A file without text is an article without text. O(n).
  package static func read(path: String) throws(ArticleError) -> Article {
    let name = path == "-" ? nil : path
    switch try FileReader(path: path).contents() {
    case .text(let text): return parse(DecodedText(plain: text), name: name)
    case .bytes(let bytes):
      guard !DecodedText.isBinary(bytes) else { throw .isBinary(path: path) }
      let article = parse(bytes: bytes, name: name)
      // What random bytes leave of a text is mostly replacements.
      guard article.replacedBytes * 10 <= bytes.count * 3 else { throw .isBinary(path: path) }
      return article
    }
  }

  /// The article that `bytes` hold, whatever they are.
  ///
  /// The extension of `name` says the format; standard input has no name, and its text decides. O(n).
  package static func parse(bytes: [UInt8], name: String?) -> Article {
    parse(DecodedText(bytes), name: name)
  }

  private static func parse(_ decoded: DecodedText, name: String?) -> Article {
    let format =
      name.map { Article.Format(fileName: $0) } ?? Article.Format(content: Array(decoded.text.utf8))
    return switch format {
    case .plainText: PlainTextParser.article(from: decoded)
    case .markdown: MarkdownParser.article(from: decoded)
    }
  }
}

package import Articles

extension ArticleFile {
  /// The beginning of a long article.
  package struct Opening: Sendable {
    package let article: Article
    /// Of the whole file, in bytes.
    package let fileLength: Int
  }

  private static let openingLength = 1 << 15

  /// The beginning of the plain text at `path`, as it will be once all is read; nil where the file
  /// is no long one, or has to be decoded first. O(1).
  package static func opening(path: String) -> Opening? {
    guard path != "-", case .plainText = Article.Format(fileName: path),
      let (bytes, length) = FileReader(path: path).beginning(openingLength),
      length >= 8 * openingLength,
      let end = bytes.lastIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let text = bytes[..<end]
    guard text.withUnsafeBufferPointer(DecodedText.isPlain) else { return nil }
    return Opening(
      article: PlainTextParser.article(
        from: DecodedText(plain: String(decoding: text, as: UTF8.self))),
      fileLength: length)
  }
}

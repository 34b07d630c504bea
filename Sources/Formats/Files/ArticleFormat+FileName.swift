import Articles

extension Article.Format {
  private static let markdownExtensions = [".md", ".markdown", ".mdown", ".mkd"]

  /// The format that the extension of a file name stands for; plain text where it says nothing.
  init(fileName: String) {
    let name = fileName.lowercased()
    self = Self.markdownExtensions.contains { name.hasSuffix($0) } ? .markdown : .plainText
  }
}

package import Articles
package import Entities

/// Who and what one article names, ready to go out.
package struct ArticleEntities: Sendable {
  package let article: Article
  /// As it was given; what stands in the output.
  package let path: String
  /// By first mention.
  package let entities: [Entity]
  /// How many words around each mention go out with it; nil for none.
  package let contextWords: Int?
  /// What mentions are quoted from.
  private let source: String

  /// - Parameter source: what the article was made from, where its canonical text differs in
  ///   characters as long as its own; nil for the canonical text.
  package init(
    _ entities: [Entity], of article: Article, path: String, contextWords: Int? = nil,
    source: String? = nil
  ) {
    self.source = source ?? article.text
    self.article = article
    self.path = path
    self.entities = entities
    self.contextWords = contextWords
  }

  /// The words that name the entity there, as they stand.
  func words(of mention: Mention) -> String {
    let bytes = source.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: mention.span.start)
    return String(source[start..<bytes.index(start, offsetBy: mention.span.count)])
  }

  /// The words around `mention`; nil where none were asked for.
  func context(of mention: Mention) -> MentionContext? {
    contextWords.map { MentionContext(mention.span, in: article, words: $0) }
  }
}

package import Articles
package import Marginalia

/// The notes of one article, ready to go out.
package struct ArticleNotes: Sendable {
  package let article: Article
  /// As the reader gave it; what stands in the output.
  package let path: String
  /// In text order, as `AnnotationStore.annotations` has them.
  package let notes: [PlacedAnnotation]

  package init(_ notes: [PlacedAnnotation], of article: Article, path: String) {
    self.article = article
    self.path = path
    self.notes = notes
  }

  /// What the file is called.
  var fileName: String { path.split(separator: "/").last.map { String($0) } ?? path }

  /// The article's title, else what the file is called.
  var title: String { article.metadata.title ?? fileName }
}

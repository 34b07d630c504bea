package import Articles
package import Marginalia

/// The notes of one article, ready to go out.
package struct ArticleNotes: Sendable {
  package let article: Article
  /// As the reader gave it; what stands in the output.
  package let path: String
  /// In text order, as `AnnotationStore.annotations` has them.
  package let notes: [PlacedAnnotation]
  /// What was corrected about the article's entities, in the order in which it was.
  let corrections: [PlacedAnnotation]

  package init(_ annotations: [PlacedAnnotation], of article: Article, path: String) {
    self.article = article
    self.path = path
    notes = annotations.filter { $0.annotation.correction == nil }
    corrections = annotations.filter { $0.annotation.correction != nil }.inOrderMade
  }

  /// What to quote of the article: the passage, of a bookmark the sentence or line it stands in.
  func wordsToShow(of note: PlacedAnnotation) -> TextSpan? {
    guard let span = note.placement.span, note.annotation.isBookmark else {
      return note.placement.span
    }
    return article.sentence(at: span.start) ?? span
  }

  /// What the file is called.
  var fileName: String { path.split(separator: "/").last.map { String($0) } ?? path }

  /// The article's title, else what the file is called.
  var title: String { article.metadata.title ?? fileName }
}

import Exchange
import Glibc
import Marginalia
import Reader

/// Writes the notes of an article to a file.
struct NoteExport {
  let opened: OpenedArticle
  let store: AnnotationStore

  /// What there is to tell the reader, or to ask where a file would be replaced.
  func write(as format: ExportFormat, to path: String, replacing: Bool) -> Event.Cause {
    let target = FilePath(path).resolved
    let forbidden = [opened.path, opened.file.path].map { FilePath($0).resolved }
    guard !forbidden.contains(target) else {
      return .told(
        Message("“\(path)” is the article or its notes file; choose another name.", isProblem: true)
      )
    }
    if target.exists, !replacing {
      let effect = Effect.export(format, path: path, replacing: true)
      return .asked(Question("“\(path)” exists. Replace it? y replaces.", answer: .effect(effect)))
    }
    do {
      let notes = ArticleNotes(store.annotations, of: opened.article, path: opened.path)
      try SmallFile.write(format.text(of: notes), to: path)
      return .told(Message("Exported to \(path)."))
    } catch {
      return .told(Message("Nothing was exported to \(path): \(error.reason).", isProblem: true))
    }
  }
}

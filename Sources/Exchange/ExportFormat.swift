import Marginalia

/// A form in which notes go out.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case markdown
  case json

  /// Without the dot.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .json: "json"
    }
  }

  /// The format of files that end as `path` does; nil for other endings.
  package init?(path: String) {
    guard let format = Self.allCases.first(where: { path.hasSuffix(".\($0.fileExtension)") }) else {
      return nil
    }
    self = format
  }

  /// `notes` in this format. The same notes give the same bytes.
  package func text(of notes: ArticleNotes) -> String {
    switch self {
    case .markdown: notes.markdown
    case .json: String(decoding: notes.json.bytes, as: UTF8.self)
    }
  }
}

/// Why a file could not be opened as an article.
///
/// Each case carries the path as it was given; `description` is one sentence to be shown as it
/// stands, with control characters made visible.
package enum ArticleError: Error, Hashable, Sendable {
  case missing(path: String)
  case isFolder(path: String)
  /// `reason` is the system's own wording.
  case unreadable(path: String, reason: String)
  /// A terminal, a disk, a socket: what has no end or no text.
  case isDevice(path: String)
  case isBinary(path: String)
  /// `limit` in bytes.
  case tooLarge(path: String, limit: Int)
}

extension ArticleError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no file \(shown(path)), so nothing was opened."
    case .isFolder(let path):
      "\(shown(path)) is a folder, so nothing was opened; name an article in it."
    case .unreadable(let path, let reason):
      "\(shown(path)) cannot be read (\(reason)), so nothing was opened."
    case .isDevice("-"):
      "Standard input is a terminal, so nothing was read; pipe an article into it."
    case .isDevice(let path):
      "\(shown(path)) is a device and not a file, so nothing was opened."
    case .isBinary(let path):
      "\(shown(path)) is not text in UTF-8 or UTF-16, so it was not opened."
    case .tooLarge(let path, let limit):
      "\(shown(path)) is larger than \(limit >> 20) MB, so it was not opened."
    }
  }

  private func shown(_ path: String) -> String {
    path == "-" ? "Standard input" : "“\(VisibleText.of(path))”"
  }
}

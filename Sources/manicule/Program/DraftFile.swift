import Glibc
import Marginalia
import Reader

/// The file of a draft, which no other program takes over as long as this one has it: it is locked,
/// and the lock goes with the process, however that ends.
final class DraftFile {
  /// What is in it.
  private(set) var draft: Draft
  private let path: FilePath
  /// Holds the lock.
  private var descriptor: FileDescriptor?
  /// What was last seen of the note in an editor; nil where it is in none.
  private var outside: String?

  /// Makes a file at `path`, which must be free. Throws why it cannot be kept.
  init(_ draft: Draft, at path: FilePath) throws(SystemError) {
    self.draft = draft
    self.path = path
    try write(draft)
  }

  /// Takes over a file whose program has ended; nil where it has not, or for what is no draft. To be
  /// called while its folder is locked.
  init?(leftAt path: FilePath) {
    guard let file = try? FileDescriptor(path.text, O_RDWR) else { return nil }
    guard file.takesLock(), let bytes = try? file.readAll(),
      let draft = (try? JSONValue(parsing: bytes)).flatMap(Draft.init)
    else {
      file.close()
      return nil
    }
    self.draft = draft
    self.path = path
    descriptor = file
    outside = editorText
    if let outside, !outside.isEmpty { self.draft.text = outside }
  }

  deinit { descriptor?.close() }

  /// Replaces what is kept; throws why it cannot be, whereupon it is as it was.
  func write(_ draft: Draft) throws(SystemError) {
    let replacement = AtomicReplacement(of: path)
    try replacement.locked { () throws(SystemError) in
      try replacement.write(draft.json.bytes, mode: 0o600)
      let file = try FileDescriptor(path.text, O_RDWR)
      _ = file.takesLock()
      descriptor?.close()
      descriptor = file
    }
    self.draft = draft
    if editorText == outside { removeFromEditor() }
  }

  /// Removes it: the note is safe, or not wanted. What an editor has saved since stays.
  func remove() {
    guard editorText == nil || editorText == outside else { return }
    removeFromEditor()
    unlink(path.text)
  }
}

/// A note in an editor of the reader's own lies in a file beside the draft, with nothing else in it.
extension DraftFile {
  private var editorPath: String { path.text + ".md" }

  private var editorText: String? { (try? SmallFile.read(editorPath))?.withoutLastLineEnd }

  /// Writes the note to a file for an editor; where that is.
  func giveToEditor() throws(SystemError) -> String {
    try SmallFile.write(draft.text, to: editorPath)
    outside = draft.text
    return editorPath
  }

  /// The note as an editor has left it; throws why that cannot be read.
  func takeFromEditor() throws(SystemError) -> String {
    let text = try SmallFile.read(editorPath).withoutLastLineEnd
    outside = text
    if !text.isEmpty { draft.text = text }
    return text
  }

  private func removeFromEditor() {
    unlink(editorPath)
    outside = nil
  }
}

extension String {
  /// What editors write ends with a line end that is no part of the note.
  fileprivate var withoutLastLineEnd: String {
    let text = withLineFeeds
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

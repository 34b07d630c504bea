import Glibc
import Marginalia

/// A note that is being typed, kept in the state folder in case the program is killed.
struct Draft: Equatable {
  let annotation: AnnotationID
  let text: String
}

/// Where the drafts of an article are kept: one file for each program that types one.
struct DraftFolder {
  private let folder: FilePath
  /// Of the article, as in our other folders.
  private let name: String

  init(stateFolder: String, name: String) {
    folder = FilePath(stateFolder).appending("drafts")
    self.name = name
  }

  /// Keeps `draft` as this program's; nil removes it. Throws why it cannot be kept.
  func keep(_ draft: Draft?) throws(SystemError) {
    let path = path(ofProcess: getpid())
    guard let draft else {
      unlink(path.text)
      return
    }
    let value: JSONValue = [
      "annotation": .string(draft.annotation.iri), "text": .string(draft.text),
    ]
    try folder.makeFolder()
    try SmallFile.write(String(decoding: value.bytes, as: UTF8.self), to: path.text)
  }

  /// A draft whose program has ended, which is this program's from now on; nil without one.
  func takeOver() -> Draft? {
    for entry in folder.entries(where: { $0.hasPrefix(name + ".") }) {
      guard let process = Int32(entry.dropFirst(name.count + 1)), !isRunning(process),
        let text = try? SmallFile.read(folder.appending(entry).text),
        let value = try? JSONValue(parsing: Array(text.utf8)).object,
        let annotation = value["annotation"]?.string, let typed = value["text"]?.string
      else { continue }
      rename(folder.appending(entry).text, path(ofProcess: getpid()).text)
      return Draft(annotation: AnnotationID(annotation), text: typed)
    }
    return nil
  }

  private func path(ofProcess process: Int32) -> FilePath {
    folder.appending("\(name).\(process)")
  }

  private func isRunning(_ process: Int32) -> Bool {
    process != getpid() && (kill(process, 0) == 0 || errno == EPERM)
  }
}

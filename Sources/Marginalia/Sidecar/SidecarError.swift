/// Why the notes of an article could not be read or written.
package enum SidecarError: Error, Hashable, Sendable {
  case empty(path: String)
  case notJSON(path: String, JSONError)
  /// JSON, but not an annotation collection whose items stand in it.
  case notSidecar(path: String)
  /// Written by a program of a later `version` of the layout.
  case newer(path: String, version: Int)
  /// Not understood, but there is a copy of what was last saved.
  case damaged(path: String)
  /// Not understood, and there is no copy.
  case ruined(path: String)
  /// It has git's markers, and git does not have the versions any more.
  case unresolved(path: String)
  /// It has git's markers, and was changed by hand since git wrote it.
  case editedByHand(path: String)
  /// `reason` is the system's.
  case unreadable(path: String, reason: String)
  /// `reason` is the system's; `isKept` says whether the changes are in the journal.
  case unwritable(path: String, reason: String, isKept: Bool)
}

extension SidecarError {
  /// Whether the file is one of ours no more, as after a cut or an overwriting, and may be put aside.
  var isDamage: Bool {
    switch self {
    case .empty, .notJSON: true
    case .notSidecar, .newer, .damaged, .ruined, .unresolved, .editedByHand: false
    case .unreadable, .unwritable: false
    }
  }
}

extension SidecarError: CustomStringConvertible {
  /// What is wrong and what happens next, in whole sentences.
  package var description: String {
    switch self {
    case .empty(let path):
      "The notes file \(path) is empty, so it is left as it is and nothing is saved to it."
    case .notJSON(let path, let error):
      "The notes file \(path) is left as it is and nothing is saved to it, because of \(error)."
    case .notSidecar(let path):
      "The file \(path) does not hold notes that are understood, so it is left as it is."
    case .newer(let path, let version):
      "The notes file \(path) was written by a newer program (layout \(version)): "
        + "its notes are shown and cannot be changed here."
    case .damaged(let path):
      "The notes file \(path) is damaged: its last good copy is shown, and the next change puts "
        + "the damaged file aside."
    case .ruined(let path):
      "The notes file \(path) is damaged and there is no copy of it: what the journal has is "
        + "shown, and the next change puts the damaged file aside."
    case .unresolved(let path):
      "The notes file \(path) has git's conflict markers, and git does not have its versions: it is "
        + "shown merged, where a note may be lost or stand elsewhere, and the next change keeps a "
        + "copy of it with the markers."
    case .editedByHand(let path):
      "The notes file \(path) has git's conflict markers and was changed by hand: it is shown "
        + "merged with that change, and the next change keeps a copy of it with the markers."
    case .unreadable(let path, let reason):
      "The notes file \(path) could not be read: \(reason)."
    case .unwritable(let path, let reason, isKept: true):
      "The notes could not be saved to \(path): \(reason). They are kept in the journal, and saved "
        + "with the next change or when the article is next opened."
    case .unwritable(let path, let reason, isKept: false):
      "The notes could not be saved to \(path): \(reason). The changes are in memory alone; they are "
        + "saved with the next change, or lost when the program ends."
    }
  }
}

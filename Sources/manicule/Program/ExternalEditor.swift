/// The reader's own editor, run on the file of a note.
struct ExternalEditor {
  let surroundings: Surroundings

  /// What is named by VISUAL, else by EDITOR; an empty name is none.
  private var command: String {
    let named = ["VISUAL", "EDITOR"].compactMap { surroundings.environment[$0] }
    return named.first { !$0.isEmpty } ?? "vi"
  }

  /// Waits until the file at `path` is edited; what went wrong, as the beginning of a sentence, nil
  /// where nothing did. The terminal must have been given up before.
  func edit(_ path: String) -> String? {
    switch Child.run("/bin/sh", ["-c", "\(command) \"$1\"", "sh", path]) {
    case 0: nil
    // As the shell says that a command is not there, or may not be run.
    case 126, 127: "“\(command)” could not be started (VISUAL or EDITOR names your editor)"
    default: "“\(command)” ended with an error"
    }
  }
}

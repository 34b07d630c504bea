import Glibc
import Marginalia

/// The reader's own editor, run on a note in a temporary file.
struct ExternalEditor {
  let surroundings: Surroundings

  /// Why nothing came back.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What is named by VISUAL, else by EDITOR; an empty name is none.
  private var command: String {
    let named = ["VISUAL", "EDITOR"].compactMap { surroundings.environment[$0] }
    return named.first { !$0.isEmpty } ?? "vi"
  }

  /// The text as it was left in the editor. The terminal must have been given up before.
  func edit(_ text: String) -> Result<String, Failure> {
    let folder = surroundings.environment["TMPDIR"] ?? "/tmp"
    var template = Array("\(folder)/manicule-note-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&template, 3)
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    guard descriptor >= 0 else {
      return .failure(
        Failure(
          description: "No file for the note could be made in \(folder); type it with a instead."))
    }
    close(descriptor)
    defer { unlink(path) }
    do {
      try SmallFile.write(text, to: path)
      switch Child.run("/bin/sh", ["-c", "\(command) \"$1\"", "sh", path]) {
      case 0: break
      // As the shell says that a command is not there, or may not be run.
      case 126, 127:
        return .failure(
          Failure(
            description: "“\(command)” could not be started; VISUAL or EDITOR names your editor."))
      default:
        return .failure(
          Failure(description: "“\(command)” ended with an error; the note is as it was."))
      }
      let edited = try SmallFile.read(path).withLineFeeds
      return .success(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
    } catch {
      return .failure(
        Failure(description: "The note could not be exchanged with the editor: \(error.reason)."))
    }
  }
}

import Glibc
import Marginalia

/// The reader's own editor, run on a note in a temporary file.
struct ExternalEditor {
  let surroundings: Surroundings

  /// Why nothing came back.
  struct Failure: Error, CustomStringConvertible {
    let description: String
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
    let variables = surroundings.environment
    let editor = variables["VISUAL"] ?? variables["EDITOR"] ?? "vi"
    do {
      try SmallFile.write(text, to: path)
      let status = Child.run("/bin/sh", ["-c", "\(editor) \"$1\"", "sh", path])
      guard status == 0 else {
        return .failure(
          Failure(description: "“\(editor)” ended with an error; the note is as it was."))
      }
      let edited = try SmallFile.read(path)
      return .success(edited.hasSuffix("\n") ? String(edited.dropLast()) : edited)
    } catch {
      return .failure(
        Failure(description: "The note could not be exchanged with the editor: \(error.reason)."))
    }
  }
}

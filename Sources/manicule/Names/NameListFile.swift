import Entities
import Marginalia

/// The file that keeps what holds for every article.
struct NameListFile {
  let path: String

  init(in surroundings: Surroundings) { path = NameList.path(in: surroundings) }

  /// Puts `corrections` into it, all or none; what somebody wrote by hand stays. The file is
  /// replaced whole or not at all, and no other program changes it meanwhile.
  func add(_ corrections: [EntityCorrection]) throws(Failure) {
    try edit { text throws(Failure) in
      var text = text
      for correction in corrections {
        text = try NameListEdit(path: path).applied(correction, to: text)
      }
      return text ?? ""
    }
  }

  /// Takes the line of `correction` out of it; throws where it says something else by now.
  func remove(_ correction: EntityCorrection) throws(Failure) {
    try edit { text throws(Failure) in
      try NameListEdit(path: path).removing(correction, from: text ?? "")
    }
  }

  private func edit(_ edited: (String?) throws(Failure) -> String) throws(Failure) {
    let outcome: Result<Void, Failure>
    do throws(SystemError) {
      outcome = try replace { text in
        if text?.unicodeScalars.contains("\u{FFFD}") == true {
          return .failure(
            .wrongUse("\(path) holds bytes that are no text; mend them by hand first."))
        }
        do throws(Failure) {
          return .success(try edited(text))
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw Failure(
        status: .unreadable, description: "\(path) could not be written: \(error.reason).")
    }
    try outcome.get()
  }

  private func replace(
    _ edit: (String?) -> Result<String, Failure>
  ) throws(SystemError) -> Result<Void, Failure> {
    let file = FilePath(path)
    try file.folder.makeFolder()
    let replacement = AtomicReplacement(of: file)
    return try replacement.locked { () throws(SystemError) in
      switch edit(file.exists ? try SmallFile.read(path) : nil) {
      case .success(let text):
        try replacement.write(Array(text.utf8))
        return .success(())
      case .failure(let failure):
        return .failure(failure)
      }
    }
  }
}

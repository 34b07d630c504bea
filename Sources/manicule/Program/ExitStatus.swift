/// What a command ends with; scripts depend on it.
enum ExitStatus: Int32, Error {
  case done = 0
  /// Done, and there is something to look at.
  case look = 1
  case wrongUse = 2
  /// Something could not be read or written.
  case unreadable = 3
}

/// What keeps a command from going on, in one sentence.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  /// Something that could not be read or written.
  static func unreadable(_ error: any CustomStringConvertible) -> Failure {
    Failure(status: .unreadable, description: error.description)
  }

  /// A command line that cannot be carried out.
  static func wrongUse(_ sentence: String) -> Failure {
    Failure(status: .wrongUse, description: sentence)
  }
}

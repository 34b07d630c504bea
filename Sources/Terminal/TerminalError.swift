/// Why no terminal could be opened.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output leads elsewhere.
  case noTerminal
  case typeNotSet
  /// terminfo does not describe terminals of this type.
  case unknownType(String)
  /// A terminal of this type cannot move its cursor.
  case noCursorMovement(String)
  case failed(reason: String)

  package var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal to read in: standard output is not one."
    case .typeNotSet:
      "The environment variable TERM is not set, so what this terminal can do is not known."
    case .unknownType(let type):
      "TERM is “\(type)”, a terminal that the terminfo database does not know."
    case .noCursorMovement(let type):
      "TERM is “\(type)”, a terminal that cannot move its cursor."
    case .failed(let reason):
      "The terminal could not be set up: \(reason)."
    }
  }
}

/// Why a program in a pseudo terminal did not do what was expected of it.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  case notStarted(program: String, reason: String)
  /// What was waited for did not come.
  case late(awaited: String, screen: String)

  package var description: String {
    switch self {
    case .notStarted(let program, let reason): "\(program) could not be started: \(reason)."
    case .late(let awaited, let screen): "Waited in vain for \(awaited); the screen:\n\(screen)"
    }
  }
}

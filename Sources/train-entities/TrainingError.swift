/// What stops a training or a measurement.
enum TrainingError: Error, CustomStringConvertible {
  case unreadable(path: String)
  case unwritable(path: String)
  case wrongUse

  var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read, or is not what it should be."
    case .unwritable(let path): "\(path) cannot be written."
    case .wrongUse: Command.usage
    }
  }
}

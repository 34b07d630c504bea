import Articles

extension Article {
  /// What whoever reads it is told about the way it is shown, a sentence each.
  var notices: [String] {
    var notices: [String] = []
    if let damage { notices.append(damage) }
    if isUnparsed {
      notices.append("Its Markdown would take minutes to parse, so it is shown as plain text.")
    }
    return notices
  }

  /// What a command that was carried out on it ends with.
  var status: ExitStatus { damage == nil ? .done : .look }

  /// Says on standard error that the file at `path` is not what it should be.
  func complainOfDamage(_ path: String) {
    guard let damage else { return }
    Output.complain("\(path == "-" ? "Standard input" : "“\(path)”"): \(damage)")
  }

  private var damage: String? {
    switch replacedBytes {
    case 0: nil
    case 1: "1 byte is not valid UTF-8 and is shown as �."
    default: "\(replacedBytes) bytes are not valid UTF-8 and are shown as �."
    }
  }
}

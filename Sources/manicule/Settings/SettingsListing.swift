import Reader

/// Settings as the config file takes them, with the help of each as a comment.
struct SettingsListing {
  let settings: Settings

  /// Without `[keys]`. Reading it back gives the same settings.
  var toml: String {
    var text = ""
    var table = ""
    for setting in Setting.all {
      let parts = setting.name.split(separator: ".", maxSplits: 1).map(String.init)
      if parts.count == 2, parts[0] != table {
        table = parts[0]
        text += "\n[\(table)]\n"
      }
      text += "# \(setting.summary)\(setting.value.hint)\n"
      text += "\(parts[parts.count - 1]) = \(value(of: setting))\n"
    }
    return text
  }

  private func value(of setting: Setting) -> String {
    switch setting.value {
    case .flag(let property): "\(settings[keyPath: property])"
    case .number(let property, _): "\(settings[keyPath: property])"
    case .text(let property), .choice(let property, _), .theme(let property):
      settings[keyPath: property].tomlString
    }
  }
}

extension Setting.Value {
  /// The values that a comment names, where it is not clear from the one in force.
  fileprivate var hint: String {
    switch self {
    case .number(_, let range): " From \(range.lowerBound) to \(range.upperBound)."
    case .choice(_, let words): " One of \(words.joined(separator: ", "))."
    case .flag, .text, .theme: ""
    }
  }
}

extension String {
  /// The text between quotation marks, as TOML writes it.
  var tomlString: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

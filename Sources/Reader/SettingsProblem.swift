/// What is wrong with a line of a settings or theme file. The line does not apply, the others do.
package struct SettingsProblem: Hashable, Sendable, CustomStringConvertible {
  package var file: String
  /// From 1; nil where the whole file is meant.
  package var line: Int?
  package var kind: Kind

  package init(file: String, line: Int?, _ kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }

  package enum Kind: Error, Hashable, Sendable {
    /// `what` says of which kind `name` is: setting, role, colour, theme, command.
    case unknown(what: String, name: String, nearest: String?)
    /// `expected` and `found` describe values: “a whole number from 20 to 120”, “text”.
    case wrongValue(name: String, expected: String, found: String)
    case repeated(name: String, firstLine: Int)
    /// The parser's reason, in its words.
    case syntax(String)
    /// A whole sentence.
    case other(String)
  }

  /// `config.toml:3: There is no setting “mesure”; the nearest is “measure”.`
  package var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(kind.sentence)"
  }
}

extension SettingsProblem: Comparable {
  /// By file, then by line; what concerns the whole file first.
  package static func < (left: SettingsProblem, right: SettingsProblem) -> Bool {
    (left.file, left.line ?? 0) < (right.file, right.line ?? 0)
  }
}

extension SettingsProblem.Kind {
  fileprivate var sentence: String {
    switch self {
    case .unknown(let what, let name, let nearest?):
      "There is no \(what) “\(name)”; the nearest is “\(nearest)”."
    case .unknown(let what, let name, nil):
      "There is no \(what) “\(name)”."
    case .wrongValue(let name, let expected, let found):
      "“\(name)” takes \(expected), not \(found)."
    case .repeated(let name, let firstLine):
      "“\(name)” was already given in line \(firstLine), which applies."
    case .syntax(let reason):
      "This is not valid TOML: \(reason)."
    case .other(let sentence):
      sentence
    }
  }
}

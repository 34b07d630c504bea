import Reader
import Screen

/// The settings that `config.toml` gives; what is wrong in it is reported and left out.
struct SettingsFile {
  private(set) var settings = Settings()
  /// By line.
  private(set) var problems: [SettingsProblem] = []

  private let commands: [String]
  private let themes: ThemeLibrary

  /// Reads `file`; nil, for no file, gives the defaults. `commands` are the names in `[keys]`.
  init(_ file: TOMLFile?, commands: [String], themes: ThemeLibrary) {
    self.commands = commands
    self.themes = themes
    guard let file else { return }
    problems = file.problems
    for entry in file.entries {
      do {
        if entry.path.count == 2, entry.path[0] == "keys" {
          for wrong in try readKeys(entry) { problems.append(file.problem(entry.line, wrong)) }
        } else {
          try readSetting(entry)
        }
      } catch {
        problems.append(file.problem(entry.line, error))
      }
    }
    problems.sort()
  }

  private mutating func readSetting(_ entry: TOMLEntry) throws(SettingsProblem.Kind) {
    guard let setting = Setting.named(entry.name) else {
      let names = Setting.all.map(\.name)
      throw .unknown(what: "setting", name: entry.name, nearest: names.nearest(to: entry.name))
    }
    switch (setting.value, entry.value) {
    case (.flag(let property), .flag(let flag)):
      settings[keyPath: property] = flag
    case (.number(let property, let range), .integer(let number)) where range.contains(number):
      settings[keyPath: property] = number
    case (.text(let property), .text(let text)) where !text.contains(where: \.isNewline):
      settings[keyPath: property] = text
    case (.theme(let property), .text(let name)):
      guard themes.contains(name) else {
        throw .unknown(what: "theme", name: name, nearest: themes.names.nearest(to: name))
      }
      settings[keyPath: property] = name
    default:
      throw .wrongValue(
        name: entry.name, expected: setting.value.expectation, found: entry.value.description)
    }
  }
}

extension SettingsFile {
  /// Takes the keys of one command that are right, and gives what is wrong with the others.
  private mutating func readKeys(
    _ entry: TOMLEntry
  ) throws(SettingsProblem.Kind) -> [SettingsProblem.Kind] {
    let command = entry.path[1]
    guard commands.contains(command) else {
      throw .unknown(what: "command", name: command, nearest: commands.nearest(to: command))
    }
    guard let texts = entry.value.texts else {
      throw .wrongValue(
        name: entry.name, expected: "a list of keys such as [\"m\", \"Ctrl-k\"]",
        found: entry.value.description)
    }
    var keys: [KeySequence] = []
    var wrong: [SettingsProblem.Kind] = []
    for text in texts {
      do throws(KeyError) {
        keys.append(try KeySequence(parsing: text))
      } catch {
        wrong.append(.other(error.description))
      }
    }
    if wrong.isEmpty || !keys.isEmpty { settings.keys[command] = keys }
    return wrong
  }
}

extension TOMLDatum {
  /// The texts of a list of nothing else, or the one text; nil for any other value.
  fileprivate var texts: [String]? {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.allSatisfy { $0.text != nil } ? list.compactMap(\.text) : nil
    default: nil
    }
  }
}

extension Setting.Value {
  /// What a wrong value is told to be.
  fileprivate var expectation: String {
    switch self {
    case .flag: "true or false"
    case .number(_, let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .text: "text of one line"
    case .theme: "the name of a theme"
    }
  }
}

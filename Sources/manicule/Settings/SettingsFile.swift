import Reader
import Screen

/// The settings that `config.toml` gives; what is wrong in it is reported and left out.
struct SettingsFile {
  private(set) var settings = Settings()
  /// By line.
  private(set) var problems: [SettingsProblem] = []

  private let themes: ThemeLibrary

  /// Reads `file`; nil, for no file, gives the defaults.
  init(_ file: TOMLFile?, themes: ThemeLibrary) {
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
    let keymap = Keymap(overrides: settings.keys)
    for entry in file.entries where entry.path[0] == "keys" {
      for wrong in conflicts(of: entry, in: keymap) {
        problems.append(file.problem(entry.line, wrong))
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
    case (.choice(let property, let words), .text(let word)) where words.contains(word):
      settings[keyPath: property] = word
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
    guard Command.named(command) != nil else {
      let nearest = Command.all.map(\.name).nearest(to: command)
      throw .unknown(what: "command", name: command, nearest: nearest)
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

  /// The keys of one command that another one takes before it, wholly or by their beginning, and
  /// those that it takes from commands of which the settings say nothing.
  private func conflicts(of entry: TOMLEntry, in keymap: Keymap) -> [SettingsProblem.Kind] {
    guard let command = entry.path.last.flatMap(Command.named) else { return [] }
    let contexts = Context.allCases.filter(command.contexts.contains)
    return (settings.keys[command.name] ?? []).compactMap { sequence in
      let takers = contexts.lazy.compactMap { keymap.taker(of: sequence, in: $0)?.command }
      if let taker = takers.first(where: { $0.name != command.name }) {
        return .other("“\(sequence)” does “\(taker.name)”, not “\(command.name)”.")
      }
      let lost = keymap.losses(to: sequence, of: command).map {
        "“\($0.keys)” (\($0.command.name))"
      }
      guard !lost.isEmpty else { return nil }
      return .other(
        "“\(sequence)” does “\(command.name)” and takes \(lost.joined(separator: ", ")); "
          + "give their commands other keys, or [] for none.")
    }
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
    case .choice(_, let words): words.map { "“\($0)”" }.joined(separator: " or ")
    case .theme: "the name of a theme"
    }
  }
}

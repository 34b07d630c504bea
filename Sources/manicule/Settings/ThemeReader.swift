import Reader
import Screen

/// Turns theme files into a theme; what is wrong in them is reported and left out.
struct ThemeReader {
  private(set) var problems: [SettingsProblem] = []

  private var palette: [String: Color] = [:]
  private var styles: RoleStyles = [:]
  private var stylesOf256: RoleStyles = [:]

  /// The theme of the last of `files`, which inherits what it does not set from those before it.
  ///
  /// Without `hasTrueColor` the styles of `[roles-256]` stand in place of those of `[roles]`.
  mutating func theme(_ name: String, from files: [TOMLFile], hasTrueColor: Bool) -> Theme {
    for file in files {
      for entry in file.entries where entry.path[0] == "palette" { readColor(entry, file) }
    }
    for file in files {
      problems += file.problems
      for entry in file.entries where entry.path[0] != "palette" { read(entry, file) }
    }
    // A role's unknown name is one mistake, however many parts its style has.
    var seen: Set<SettingsProblem> = []
    problems = problems.sorted().filter { seen.insert($0).inserted }
    return Theme(
      name: name, styles: hasTrueColor ? styles : styles.replaced(by: stylesOf256))
  }

  private mutating func readColor(_ entry: TOMLEntry, _ file: TOMLFile) {
    if entry.path.count == 2, case .text(let text) = entry.value, let color = Color(parsing: text) {
      palette[entry.path[1]] = color
    } else {
      report(entry, file, expected: "a colour such as “#d6d2c9” or “bright-blue”")
    }
  }

  private mutating func read(_ entry: TOMLEntry, _ file: TOMLFile) {
    switch (entry.path[0], entry.path.count) {
    case ("description", 1), ("inherits", 1):
      if case .text = entry.value { return }
      report(entry, file, expected: "text")
    case ("roles", 3):
      if let (role, style) = readStyle(entry, file, in: styles) { styles[role] = style }
    case ("roles-256", 3):
      if let (role, style) = readStyle(entry, file, in: stylesOf256) { stylesOf256[role] = style }
    case ("roles", _), ("roles-256", _):
      report(entry, file, expected: "a style such as { fg = \"ink\", bold = true }")
    default:
      let keys = ["description", "inherits", "palette", "roles", "roles-256"]
      unknown("key", entry.path[0], among: keys, entry, file)
    }
  }

  /// The style that `entry` makes of the one its role has in `styles`; nil where it is wrong.
  private mutating func readStyle(
    _ entry: TOMLEntry, _ file: TOMLFile, in styles: RoleStyles
  ) -> (Role, Style)? {
    guard let role = Role(rawValue: entry.path[1]) else {
      unknown("role", entry.path[1], among: Role.allCases.map(\.rawValue), entry, file)
      return nil
    }
    var style = styles[role] ?? Style()
    switch entry.path[2] {
    case "fg":
      style.foreground = color(entry, file) ?? style.foreground
    case "bg":
      style.background = color(entry, file) ?? style.background
    case let name:
      guard let attribute = Style.Attributes.names[name] else {
        let parts = ["fg", "bg"] + Style.Attributes.names.keys.sorted()
        unknown("part of a style", name, among: parts, entry, file)
        return nil
      }
      guard case .flag(let isOn) = entry.value else {
        report(entry, file, expected: "true or false")
        return nil
      }
      if isOn { style.attributes.insert(attribute) } else { style.attributes.remove(attribute) }
    }
    return (role, style)
  }

  private mutating func color(_ entry: TOMLEntry, _ file: TOMLFile) -> Color? {
    guard case .text(let text) = entry.value else {
      report(entry, file, expected: "a colour")
      return nil
    }
    if let color = palette[text] ?? Color(parsing: text) { return color }
    unknown("colour", text, among: palette.keys.sorted() + Color.names, entry, file)
    return nil
  }
}

extension ThemeReader {
  /// Says that there is no theme `name` to inherit from.
  mutating func reportMissing(
    _ entry: TOMLEntry, _ name: String, among names: [String], _ file: TOMLFile
  ) {
    unknown("other theme", name, among: names, entry, file)
  }

  private mutating func report(_ entry: TOMLEntry, _ file: TOMLFile, expected: String) {
    problems.append(
      file.problem(
        entry.line,
        .wrongValue(name: entry.name, expected: expected, found: entry.value.description)))
  }

  private mutating func unknown(
    _ what: String, _ name: String, among words: [String], _ entry: TOMLEntry, _ file: TOMLFile
  ) {
    problems.append(
      file.problem(
        entry.line, .unknown(what: what, name: name, nearest: words.nearest(to: name))))
  }
}

extension Style.Attributes {
  /// By their names in theme files.
  fileprivate static let names: [String: Style.Attributes] = [
    "bold": .bold, "italic": .italic, "underline": .underline, "dim": .dim, "reverse": .reverse,
    "strikethrough": .strikethrough,
  ]
}

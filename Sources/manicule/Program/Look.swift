import Reader
import Screen
import Terminal

/// The themes as the terminal can show them.
final class Look {
  let themes: [String]
  private let library: ThemeLibrary
  private var read: [String: LoadedTheme] = [:]

  init(_ library: ThemeLibrary) {
    self.library = library
    themes = library.names
  }

  /// The theme called `name`, or the plainer one that a terminal of few colours gets in its place.
  func theme(named name: String, on depth: ColorDepth) -> Theme { load(name, on: depth).theme }

  /// What is wrong in the files of that theme.
  func problems(ofTheme name: String, on depth: ColorDepth) -> [SettingsProblem] {
    load(name, on: depth).problems
  }

  /// The default theme where there is none of that name.
  private func load(_ name: String, on depth: ColorDepth) -> LoadedTheme {
    let fitting =
      switch depth {
      case .direct, .palette: name
      case .ansi: name == ThemeLibrary.mono ? name : ThemeLibrary.ansi
      case .none: ThemeLibrary.mono
      }
    if let loaded = read[fitting] { return loaded }
    let loaded =
      library.theme(named: fitting, hasTrueColor: depth.isDirect)
      ?? library.theme(named: Settings().theme, hasTrueColor: depth.isDirect)
      ?? LoadedTheme(theme: Theme(name: fitting), summary: "", problems: [])
    read[fitting] = loaded
    return loaded
  }
}

extension ColorDepth {
  /// Whether every colour of a theme is shown as it is.
  fileprivate var isDirect: Bool { if case .direct = self { true } else { false } }
}

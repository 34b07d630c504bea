import Reader
import Screen
import Terminal

/// The themes as the terminal can show them.
final class Look {
  let themes: [String]
  private let library: ThemeLibrary
  private var read: [String: Theme] = [:]

  init(_ library: ThemeLibrary) {
    self.library = library
    themes = library.names
  }

  /// The theme called `name`, or the plainer one that a terminal of few colours gets in its place.
  func theme(named name: String, on depth: ColorDepth) -> Theme {
    let fitting =
      switch depth {
      case .direct, .palette: name
      case .ansi: name == ThemeLibrary.mono ? name : ThemeLibrary.ansi
      case .none: ThemeLibrary.mono
      }
    if let theme = read[fitting] { return theme }
    let theme =
      library.theme(named: fitting, hasTrueColor: depth.isDirect)?.theme
      ?? Theme(name: fitting, styles: [:])
    read[fitting] = theme
    return theme
  }
}

extension ColorDepth {
  /// Whether every colour of a theme is shown as it is.
  fileprivate var isDirect: Bool { if case .direct = self { true } else { false } }
}

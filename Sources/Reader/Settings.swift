package import Marginalia
package import Screen

/// What the reader can set in `config.toml`.
package struct Settings: Hashable, Sendable {
  /// The name of a theme.
  package var theme = "dark"
  /// Columns of the article's text, in `measureRange`.
  package var measure = 66
  package var showsEntities = true
  package var showsNotes = true
  /// What a colour means to the reader; shown beside its own name.
  package var colorNames: [HighlightColor: String] = [:]
  /// Keys by the name of the command, in place of its own ones; empty takes all keys from it.
  package var keys: [String: [KeySequence]] = [:]

  /// The defaults.
  package init() {}

  package static let measureRange = 20...200
}

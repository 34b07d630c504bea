import Reader
import Screen

/// A theme and what its files say besides.
struct LoadedTheme {
  var theme: Theme
  /// One line for a list of themes; may be empty.
  var summary: String
  /// By file and line.
  var problems: [SettingsProblem]
}

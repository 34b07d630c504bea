import Reader

extension SettingsFile {
  /// The themes, the reader's own among them.
  static func themes(in surroundings: Surroundings) -> ThemeLibrary {
    ThemeLibrary(folder: surroundings.configFolder + "/themes")
  }

  /// The settings of `config.toml`, or the defaults where there is none.
  static func read(in surroundings: Surroundings) -> SettingsFile {
    SettingsFile(
      TOMLFile(readingFrom: surroundings.configFolder + "/config.toml"),
      themes: themes(in: surroundings))
  }
}

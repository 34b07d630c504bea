import Reader

extension SettingsFile {
  /// The themes, the reader's own among them; the one called `name` is read ahead.
  static func themes(
    in surroundings: Surroundings, readingAhead name: String? = nil
  ) -> ThemeLibrary {
    ThemeLibrary(folder: surroundings.configFolder + "/themes", readingAhead: name)
  }

  /// The settings of `config.toml`, or the defaults where there is none.
  static func read(in surroundings: Surroundings) -> SettingsFile {
    SettingsFile(
      TOMLFile(readingFrom: surroundings.configFolder + "/config.toml"),
      themes: themes(in: surroundings))
  }
}

import ArgumentParser
import Reader

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, as the config file takes them, or print one as a theme file.",
    discussion: """
      Themes of your own are files in $XDG_CONFIG_HOME/manicule/themes. One that begins with \
      inherits = "dark" changes of dark only what it names.
      """)

  @Argument(help: "The theme to print; without it, all are listed.")
  var name: String?

  func run() throws {
    let surroundings = Surroundings.current()
    let library = SettingsFile.themes(in: surroundings)
    guard let name else {
      list(library, inForce: SettingsFile.read(in: surroundings).settings.theme)
      return try complain(of: library.names, in: library)
    }
    guard let text = library.text(named: name) else {
      throw Failure.wrongUse(
        "There is no theme “\(name)”; there are \(library.names.joined(separator: ", ")).")
    }
    Output.writeForeign(text)
    try complain(of: [name], in: library)
  }

  /// Each theme as a line for the config file; all but the one in force as comments.
  private func list(_ library: ThemeLibrary, inForce current: String) {
    for name in library.names {
      let summary = library.theme(named: name, hasTrueColor: true)?.summary ?? ""
      let line = "\(name == current ? "" : "# ")theme = \(name.tomlString)"
      Output.writeForeign("\(line)\(summary.isEmpty ? "" : "  # \(summary)")\n")
    }
  }

  /// Tells what is wrong in the files of those themes; throws `look` where anything is.
  private func complain(of names: [String], in library: ThemeLibrary) throws(ExitStatus) {
    let themes = names.compactMap { library.theme(named: $0, hasTrueColor: true) }
    let problems = Set(themes.flatMap(\.problems)).sorted()
    for problem in problems { Output.complain(problem.description) }
    if !problems.isEmpty { throw .look }
  }
}

import ArgumentParser
import Reader

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, or print one as a theme file.")

  @Argument(help: "The theme to print; without it, all are listed.")
  var name: String?

  func run() throws {
    let surroundings = Surroundings.current()
    let library = SettingsFile.themes(in: surroundings)
    guard let name else {
      let current = SettingsFile.read(in: surroundings).settings.theme
      for name in library.names {
        Output.writeForeign("\(name == current ? "*" : " ") \(name)\n")
      }
      return
    }
    guard let text = library.text(named: name) else {
      throw Failure.wrongUse(
        "There is no theme “\(name)”; there are \(library.names.joined(separator: ", ")).")
    }
    Output.writeForeign(text)
  }
}

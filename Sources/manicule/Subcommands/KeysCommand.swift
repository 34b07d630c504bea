import ArgumentParser
import Reader

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys in force, as the config file takes them.")

  @Flag(help: "Print a Markdown table, as in the README.")
  var markdown = false

  func run() throws {
    let file = SettingsFile.read(in: .current())
    for problem in file.problems { Output.complain(problem.description) }
    let listing = KeyListing(Keymap(overrides: file.settings.keys))
    Output.write(markdown ? listing.markdown : listing.toml)
    if !file.problems.isEmpty { throw ExitStatus.look }
  }
}

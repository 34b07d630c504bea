import ArgumentParser
import Reader

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys in force, as the config file takes them.")

  @Flag(help: "Print a Markdown table, as in the README.")
  var markdown = false

  func run() throws {
    let keymap = Keymap(overrides: SettingsFile.read(in: .current()).settings.keys)
    let listing = KeyListing(keymap)
    Output.write(markdown ? listing.markdown : listing.toml)
  }
}

import ArgumentParser
import Reader

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings in force, as the config file takes them.",
    discussion: """
      Settings are read from $XDG_CONFIG_HOME/manicule/config.toml, ~/.config/manicule/config.toml \
      without the variable. The keys are printed by “manicule keys”.
      """)

  func run() throws {
    let surroundings = Surroundings.current()
    let file = SettingsFile.read(in: surroundings)
    for problem in file.problems { Output.complain(problem.description) }
    Output.write("# \(surroundings.configFolder)/config.toml\n\n")
    Output.write(SettingsListing(settings: file.settings).toml)
    if !file.problems.isEmpty { throw ExitStatus.look }
  }
}

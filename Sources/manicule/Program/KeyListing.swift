import Reader
import Screen

/// The keys in force, written out.
struct KeyListing {
  private let keymap: Keymap

  init(_ keymap: Keymap) { self.keymap = keymap }

  /// The `[keys]` table of the config file, with each command's help as a comment.
  var toml: String {
    "[keys]\n"
      + groups { group, commands in
        "\n# \(group.rawValue)\n"
          + commands.map { command, keys in
            "# \(command.summary)\n\(command.name) = [\(keys.map(\.tomlString).joined(separator: ", "))]\n"
          }.joined()
      }
  }

  /// A table for each group.
  var markdown: String {
    groups { group, commands in
      "\n#### \(group.rawValue)\n\n| Keys | Command | |\n|---|---|---|\n"
        + commands.map { command, keys in
          let shown = keys.map { "`\($0)`" + (command.argument?.isKey == true ? " + key" : "") }
            .joined(separator: " ")
          return
            "| \(shown.escapedForTable) | \(command.names) | \(command.summary.escapedForTable) |\n"
        }.joined()
    }
  }

  private func groups(
    _ write: (Command.Group, [(command: Command, keys: [String])]) -> String
  ) -> String {
    Command.Group.allCases.map { group in
      write(
        group,
        keymap.bindings().filter { $0.command.group == group }
          .map { ($0.command, $0.keys.map(\.description)) })
    }.joined()
  }
}

extension String {
  fileprivate var escapedForTable: String { replacing("|", with: "\\|") }
}

extension Command {
  /// What it is called at `:`, its own name first.
  fileprivate var names: String { ([name] + aliases).map { "`\($0)`" }.joined(separator: " ") }
}

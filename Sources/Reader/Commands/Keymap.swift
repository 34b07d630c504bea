package import Screen

/// Which keys mean which command, in each context.
///
/// Costs nothing to make: the command table is looked at with the first key, not before the first
/// screen.
package struct Keymap: Sendable {
  /// The keys of some commands by the commands' names, in place of the table's own.
  private let overrides: [String: [KeySequence]]

  /// The table's own keys, replaced for each command that `overrides` names; a key of theirs is
  /// taken from any other command.
  package init(overrides: [String: [KeySequence]] = [:]) { self.overrides = overrides }

  /// The commands with the keys in force, in the order of the table.
  package var bindings: [(command: Command, keys: [KeySequence])] {
    Command.all.map { ($0, keys(of: $0)) }
  }

  package enum Match: Sendable {
    case command(Command)
    /// Keys are missing.
    case partial
    case none
  }

  /// What `keys` mean in `context`. O(n) in the table.
  package func match(_ keys: [Key], in context: Context) -> Match {
    var found: Command?
    var isPartial = false
    for command in Command.all where command.contexts.contains(context) {
      for sequence in self.keys(of: command) where sequence.keys.starts(with: keys) {
        if sequence.keys.count > keys.count {
          isPartial = true
        } else if found == nil || overrides[command.name] != nil {
          found = command
        }
      }
    }
    return found.map(Match.command) ?? (isPartial ? .partial : .none)
  }

  private func keys(of command: Command) -> [KeySequence] {
    overrides[command.name] ?? command.keys
  }
}

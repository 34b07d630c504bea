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

  /// The commands of `contexts` with the keys in force, in the order of the table: those that are
  /// reached in at least one of them. O(n²) in the table where there are overrides.
  package func bindings(
    in contexts: [Context] = Context.allCases
  ) -> [(command: Command, keys: [KeySequence])] {
    Command.all.compactMap { command in
      let own = command.contexts.filter(contexts.contains)
      if own.isEmpty { return nil }
      let reached = keys(of: command).filter { sequence in
        overrides.isEmpty
          || own.contains { taker(of: sequence, in: $0)?.command.name == command.name }
      }
      return (command, reached)
    }
  }

  package enum Match: Sendable {
    case command(Command)
    /// Keys are missing.
    case partial
    case none
  }

  /// What `keys` mean in `context`. O(n) in the table.
  ///
  /// Where one sequence begins another, the shorter one is carried out at once, and the longer one
  /// is never reached.
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

  /// The command that is carried out first while `sequence` is pressed key by key, and how many
  /// keys have been pressed by then; nil where none is.
  package func taker(
    of sequence: KeySequence, in context: Context
  ) -> (command: Command, keyCount: Int)? {
    for count in 1...max(1, sequence.keys.count) {
      if case .command(let command) = match(Array(sequence.keys.prefix(count)), in: context) {
        return (command, count)
      }
    }
    return nil
  }

  /// The keys of other commands that `sequence`, a key of `command`, takes in any context, where
  /// the settings do not give those commands keys of their own. O(n²) in the table.
  package func losses(
    to sequence: KeySequence, of command: Command
  ) -> [(command: Command, keys: KeySequence)] {
    Command.all.flatMap { other -> [(command: Command, keys: KeySequence)] in
      guard other.name != command.name, overrides[other.name] == nil else { return [] }
      let shared = other.contexts.filter(command.contexts.contains)
      return other.keys.filter { $0.keys.starts(with: sequence.keys) }
        .filter { lost in
          shared.contains { context in
            let taker = taker(of: lost, in: context)
            return taker?.command.name == command.name && taker?.keyCount == sequence.keys.count
          }
        }.map { (other, $0) }
    }
  }

  private func keys(of command: Command) -> [KeySequence] {
    overrides[command.name] ?? command.keys
  }
}

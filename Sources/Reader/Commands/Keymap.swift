package import Screen

/// Which keys mean which command, in each context.
package struct Keymap: Sendable {
  /// The commands with the keys in force, in the order of the table.
  package private(set) var bindings: [(command: Command, keys: [KeySequence])]

  /// The table's own keys, replaced for each command that `overrides` names; a key of theirs is
  /// taken from any other command.
  package init(_ commands: [Command] = Command.all, overrides: [String: [KeySequence]] = [:]) {
    bindings = commands.map { ($0, overrides[$0.name] ?? $0.keys) }
    let (own, overridden) = (
      bindings.filter { overrides[$0.command.name] == nil },
      bindings.filter { overrides[$0.command.name] != nil }
    )
    for (command, keys) in own + overridden {
      for key in keys {
        for context in command.contexts { add(key.keys, command, in: context) }
      }
    }
  }

  package enum Match: Sendable {
    case command(Command)
    /// Keys are missing.
    case partial
    case none
  }

  /// What `keys` mean in `context`.
  package func match(_ keys: [Key], in context: Context) -> Match {
    guard let node = nodes[context]?.node(at: keys[...]) else { return .none }
    if let command = node.command { return .command(command) }
    return node.next.isEmpty ? .none : .partial
  }

  /// The keys in force for the command called `name`.
  package func keys(of name: String) -> [KeySequence] {
    bindings.first { $0.command.name == name }?.keys ?? []
  }

  private struct Node: Sendable {
    var command: Command?
    var next: [Key: Node] = [:]

    func node(at keys: ArraySlice<Key>) -> Node? {
      guard let first = keys.first else { return self }
      return next[first]?.node(at: keys.dropFirst())
    }

    mutating func insert(_ keys: ArraySlice<Key>, _ command: Command) {
      guard let first = keys.first else {
        self.command = command
        return
      }
      next[first, default: Node()].insert(keys.dropFirst(), command)
    }
  }

  private var nodes: [Context: Node] = [:]

  private mutating func add(_ keys: [Key], _ command: Command, in context: Context) {
    nodes[context, default: Node()].insert(keys[...], command)
  }
}

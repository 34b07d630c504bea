package import Marginalia
package import Screen

/// Something the reader can do: its name, its keys, its help, when it is refused, and what it does.
///
/// The one declaration from which dispatch, `?`, the `:` prompt, `manicule keys`, the config
/// file and the manual's key table are made.
package struct Command: Sendable {
  /// Lower-case words joined by hyphens; typed at `:` and in the config file.
  package let name: String
  package let group: Group
  /// Where the keys are listened to.
  package let contexts: [Context]
  /// The default keys.
  package let keys: [KeySequence]
  /// Shorter names, or those of other programs, that are typed at `:` as well.
  package let aliases: [String]
  /// One sentence for `?` and the manual.
  package let summary: String
  package let argument: Argument?
  /// Whether a number before its keys, or behind its name at `:`, makes a difference.
  package let takesCount: Bool
  /// Why the command cannot be carried out now and what to do instead; nil where it can.
  package let refusal: @Sendable (ReaderState) -> String?
  package let action: @Sendable (inout ReaderState, Invocation) -> [Effect]

  init(
    _ name: String, _ group: Group, in contexts: [Context], keys: [String],
    aliases: [String] = [], _ summary: String, argument: Argument? = nil,
    takesCount: Bool = false,
    refusedWhen refusal: @escaping @Sendable (ReaderState) -> String? = { _ in nil },
    action: @escaping @Sendable (inout ReaderState, Invocation) -> [Effect]
  ) {
    self.name = name
    self.group = group
    self.contexts = contexts
    self.keys = keys.compactMap { try? KeySequence(parsing: $0) }
    self.aliases = aliases
    self.summary = summary
    self.argument = argument
    self.takesCount = takesCount
    self.refusal = refusal
    self.action = action
  }

  /// A heading of the help.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case moving = "Moving"
    case selecting = "Selecting"
    case marking = "Highlights and notes"
    case searching = "Searching"
    case entities = "People, places, organisations"
    case panes = "Panes"
    case program = "Program"
    case typing = "While typing"
  }

  /// What a command wants to be told besides a count.
  package struct Argument: Sendable {
    /// What it is, as shown in help: "colour", "letter".
    package let name: String
    /// Whether the next key pressed is the argument; otherwise it is typed at `:`.
    package let isKey: Bool
    /// Whether spaces belong to it, so that completion takes all of it for one word.
    let hasSpaces: Bool
    /// The keys that may be pressed, with what they choose; empty where any may.
    package let choices: String
    /// What `:` offers.
    package let completions: @Sendable (ReaderState) -> [String]

    init(
      _ name: String, isKey: Bool = false, hasSpaces: Bool = false, choices: String = "",
      completions: @escaping @Sendable (ReaderState) -> [String] = { _ in [] }
    ) {
      self.name = name
      self.isKey = isKey
      self.hasSpaces = hasSpaces
      self.choices = choices
      self.completions = completions
    }
  }
}

/// One use of a command.
package struct Invocation: Hashable, Sendable {
  /// What was typed before the keys; nil where nothing was.
  package var count: Int?
  package var argument: String?
  package var time: Timestamp

  package init(count: Int? = nil, argument: String? = nil, time: Timestamp) {
    self.count = count
    self.argument = argument
    self.time = time
  }

  /// The count, 1 where none was typed.
  package var times: Int { max(1, count ?? 1) }
}

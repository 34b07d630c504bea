/// What was typed at each kind of prompt and taken, the latest last.
struct PromptHistory: Sendable {
  private var lines: [Key: [String]] = [:]

  /// Older ones are forgotten.
  private static let most = 100

  enum Key: Hashable, Sendable { case search, command, tags, export, notes, entities, correction }

  /// Keeps `line` as the latest; an empty one is not kept, one that was typed before only once.
  mutating func add(_ line: String, to key: Key) {
    guard !line.isEmpty else { return }
    let others = lines[key, default: []].filter { $0 != line }
    lines[key] = (others + [line]).suffix(Self.most)
  }

  /// The lines that begin with `beginning`, the latest first.
  func lines(of key: Key, beginning: String) -> [String] {
    lines[key, default: []].reversed().filter { $0.hasPrefix(beginning) && $0 != beginning }
  }
}

extension Prompt.Kind {
  var historyKey: PromptHistory.Key {
    switch self {
    case .search: .search
    case .command: .command
    case .tags: .tags
    case .export: .export
    case .noteFilter: .notes
    case .entityFilter: .entities
    case .correction: .correction
    }
  }
}

extension ReaderState {
  /// Puts in what was typed at such a prompt `steps` lines before; negative comes back to what is
  /// being typed. Only lines that begin so are gone through.
  mutating func recall(_ steps: Int) {
    guard case .prompt(var prompt) = mode else { return }
    let typed = prompt.recalled?.typed ?? prompt.input.string
    let lines = promptHistory.lines(of: prompt.kind.historyKey, beginning: typed)
    let index = (prompt.recalled?.index ?? -1) + steps
    guard index >= -1, index < lines.count else { return }
    prompt.input.replace(with: index < 0 ? typed : lines[index])
    prompt.recalled = index < 0 ? nil : Prompt.Recalled(index: index, typed: typed)
    mode = .prompt(prompt)
    promptChanged(prompt)
  }
}

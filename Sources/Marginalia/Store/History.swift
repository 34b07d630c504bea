/// The changes that can be undone and redone, without limit.
struct History: Sendable {
  private var done: [Change] = []
  private var undone: [Change] = []

  /// What the entries of a journal, in their order, have left to be undone and redone.
  init(_ entries: [JournalEntry] = []) {
    for entry in entries {
      switch entry.action {
      case .made: record(entry.change)
      case .undid(let key): move(key, from: \.done, to: \.undone)
      case .redid(let key): move(key, from: \.undone, to: \.done)
      }
    }
  }

  /// What was undone before can no longer be redone.
  mutating func record(_ change: Change) {
    done.append(change)
    undone = []
  }

  /// The last change, which counts as undone from now on; nil without one.
  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The last change undone, which counts as done from now on; nil without one.
  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }

  /// One that is not there was too old to be kept.
  private mutating func move(
    _ key: String, from source: WritableKeyPath<History, [Change]>,
    to target: WritableKeyPath<History, [Change]>
  ) {
    guard let index = self[keyPath: source].lastIndex(where: { $0.key == key }) else { return }
    let change = self[keyPath: source].remove(at: index)
    self[keyPath: target].append(change)
  }
}

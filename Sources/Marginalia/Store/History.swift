/// The changes that can be undone and redone, without limit.
struct History: Sendable {
  private var done: [Change] = []
  private var undone: [Change] = []

  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

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
}

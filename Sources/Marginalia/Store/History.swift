/// The changes that can be undone and redone, without limit.
struct History: Sendable {
  private var done: [Change] = []
  private var undone: [Change] = []
  /// What earlier runs did, until it is needed.
  private var earlier: EarlierChanges?
  /// Whether anything was done since, so that what was undone earlier stays so.
  private var hasRecorded = false

  /// With what `earlier` runs have left to be undone and redone.
  init(after earlier: EarlierChanges = EarlierChanges()) { self.earlier = earlier }

  /// What was undone before can no longer be redone.
  mutating func record(_ change: Change) {
    done.append(change)
    undone = []
    hasRecorded = true
  }

  /// The last change, which counts as undone from now on; nil without one.
  mutating func undo() -> Change? {
    if done.isEmpty { recall() }
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The last change undone, which counts as done from now on; nil without one.
  mutating func redo() -> Change? {
    if undone.isEmpty, !hasRecorded { recall() }
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }

  /// Goes through what earlier runs did, in its order.
  private mutating func recall() {
    guard let earlier else { return }
    self.earlier = nil
    var history = History()
    history.earlier = nil
    for entry in earlier.entries {
      switch entry.action {
      case .made: history.record(entry.change)
      case .undid(let key): history.move(key, from: \.done, to: \.undone)
      case .redid(let key): history.move(key, from: \.undone, to: \.done)
      }
    }
    done = history.done + done
    if !hasRecorded { undone = history.undone + undone }
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

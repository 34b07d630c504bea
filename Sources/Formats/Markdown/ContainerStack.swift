import Articles

/// The quotes and list items that a walk through a Markdown tree is inside of.
struct ContainerStack {
  private var open: [Block.Container] = []
  private var lists: [Int?] = []

  /// No block keeps more; deeper ones look the same on any screen.
  private static let deepest = 64

  mutating func openQuote() { open.append(.quote) }

  /// `firstNumber` is nil for a list with bullets.
  mutating func openList(firstNumber: Int?) { lists.append(firstNumber) }
  mutating func closeList() { _ = lists.popLast() }

  /// Opens an item; `isTaskDone` is nil for one that is no task.
  mutating func openItem(isTaskDone: Bool?) {
    let number = lists.last ?? nil
    if let number { lists[lists.count - 1] = number == Int.max ? number : number + 1 }
    open.append(
      .item(
        isTaskDone.map { .task(isDone: $0) } ?? number.map { .number($0) } ?? .bullet, isFirst: true
      ))
  }

  mutating func close() { _ = open.popLast() }

  /// What the next block stands in. The items among them have had their first block then.
  mutating func takeContainers() -> [Block.Container] {
    let containers = Array(open.prefix(Self.deepest))
    for index in open.indices.reversed() {
      guard case .item(let marker, let isFirst) = open[index] else { continue }
      guard isFirst else { break }
      open[index] = .item(marker, isFirst: false)
    }
    return containers
  }
}

import Articles
import Screen

/// What the lists and quotes around a block draw to its left, and how far they push it in.
struct ContainerFrame {
  /// Columns before the block's own text.
  private(set) var indent = 0
  private(set) var firstRow: [LaidOutLine.Decoration] = []
  private(set) var otherRows: [LaidOutLine.Decoration] = []

  /// Containers that would leave the text less than half of `width` push it in no further.
  init(_ containers: [Block.Container], width: Int) {
    for container in containers {
      switch container {
      case .quote:
        let bar = LaidOutLine.Decoration(text: "▏", column: indent, role: .quote)
        guard advance(2, width) else { return }
        firstRow.append(bar)
        otherRows.append(bar)
      case .item(let marker, let isFirst):
        let text = Self.text(of: marker)
        let decoration = LaidOutLine.Decoration(text: text, column: indent, role: .marker)
        guard advance(text.count + 1, width) else { return }
        if isFirst { firstRow.append(decoration) }
      }
    }
  }

  private mutating func advance(_ columns: Int, _ width: Int) -> Bool {
    guard indent + columns <= width / 2 else { return false }
    indent += columns
    return true
  }

  private static func text(of marker: Block.Marker) -> String {
    switch marker {
    case .bullet: "•"
    case .number(let number): "\(number)."
    case .task(let isDone): isDone ? "☑" : "☐"
    }
  }
}

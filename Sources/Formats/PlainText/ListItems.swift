/// The items of the lists in a plain text.
///
/// One marker is no list: a dash may open a speech, a number a sentence. An item
/// counts where another of its kind comes next to it, or where it stands inside one.
struct ListItems {
  struct Item {
    let marker: LineMarker
    let indent: Int
    /// The first byte of the text after the marker.
    let textStart: Int
    fileprivate let parent: Int?
    fileprivate(set) var isCertain = false
  }

  private var items: [Int: Item] = [:]

  /// Finds the items of `text`. `wrapWidth` as estimated. O(n).
  init(_ text: PlainText, wrapWidth: Int?) {
    var open: [Int] = []
    var candidates: [Int] = []
    var isAfterBlank = false
    for (index, line) in text.lines.enumerated() {
      if line.isBlank {
        isAfterBlank = true
        continue
      }
      if let item = candidate(text, line, isInside: &open) {
        add(item, at: index, &open)
        candidates.append(index)
      } else if isAfterBlank || wrapWidth == nil {
        close(&open, from: line.indent)
      }
      isAfterBlank = false
    }
    for index in candidates where items[index]?.isCertain == false {
      guard let parent = items[index]?.parent, items[parent]?.isCertain == true else { continue }
      items[index]?.isCertain = true
    }
  }

  /// The item that begins on a line; nil where none does.
  subscript(line: Int) -> Item? {
    guard !items.isEmpty, let item = items[line], item.isCertain else { return nil }
    return item
  }

  private func candidate(
    _ text: PlainText, _ line: SourceLine, isInside open: inout [Int]
  ) -> Item? {
    guard !text.isRule(line), let (marker, textStart) = LineMarker.find(text, line),
      marker != .quote
    else { return nil }
    close(&open, from: line.indent + 1)
    let enclosing = open.last { items[$0].map { $0.indent < line.indent } ?? false }
    return Item(marker: marker, indent: line.indent, textStart: textStart, parent: enclosing)
  }

  private mutating func add(_ item: Item, at index: Int, _ open: inout [Int]) {
    items[index] = item
    if let last = open.last, let before = items[last], before.indent == item.indent {
      if before.marker.isFollowed(by: item.marker) {
        items[last]?.isCertain = true
        items[index]?.isCertain = true
      }
      open.removeLast()
    }
    open.append(index)
  }

  private func close(_ open: inout [Int], from indent: Int) {
    while let last = open.last, let item = items[last], item.indent >= indent { open.removeLast() }
  }
}

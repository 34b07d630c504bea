import Articles

/// The items of the lists in a plain text.
///
/// One marker is no list: a dash may open a speech, a number a sentence. An item
/// counts where another of its kind comes next to it, or where it stands inside one.
struct ListItems {
  struct Item {
    let line: Int
    let marker: LineMarker
    let indent: Int
    /// The first byte of the text after the marker.
    let textStart: Int
    /// The index of the item around this one.
    fileprivate var parent: Int?
    fileprivate var isCertain = false
  }

  /// By line.
  private var items: [Item] = []
  /// While they are looked for: the items that are not closed, by index, outermost first.
  private var open: [Int] = []

  /// Finds the items of `text`. `wrapWidth` as estimated. O(n).
  init(_ text: PlainText, wrapWidth: Int?) {
    var isAfterBlank = false
    for (index, line) in text.lines.enumerated() {
      if line.isBlank {
        isAfterBlank = true
        continue
      }
      if let (marker, textStart) = LineMarker.find(text, line), marker != .quote,
        !text.isRule(line)
      {
        add(Item(line: index, marker: marker, indent: line.indent, textStart: textStart))
      } else if isAfterBlank || wrapWidth == nil {
        closeItems(from: line.indent)
      }
      isAfterBlank = false
    }
    for index in items.indices where !items[index].isCertain {
      guard let parent = items[index].parent else { continue }
      items[index].isCertain = items[parent].isCertain
    }
    items.removeAll { !$0.isCertain }
  }

  /// The item that begins on a line; nil where none does. O(log n) in the items.
  subscript(line: Int) -> Item? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < items.count && items[low].line == line ? items[low] : nil
  }

  private mutating func add(_ item: Item) {
    closeItems(from: item.indent + 1)
    var item = item
    if let last = open.last, items[last].indent == item.indent {
      if items[last].marker.isFollowed(by: item.marker) {
        items[last].isCertain = true
        item.isCertain = true
      }
      open.removeLast()
    }
    item.parent = open.last
    open.append(items.count)
    items.append(item)
  }

  private mutating func closeItems(from indent: Int) {
    while let last = open.last, items[last].indent >= indent { open.removeLast() }
  }
}

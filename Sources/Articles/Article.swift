/// A text to read: its canonical text, the blocks it is laid out in, and what is known about it.
package struct Article: Sendable {
  /// The canonical text; every position counts in it. Line feeds only, no carriage returns.
  package let text: String
  /// In text order, not overlapping.
  package let blocks: [Block]
  package let metadata: Metadata
  package let format: Format
  /// How many bytes of the file were not valid in its encoding and became U+FFFD.
  package let replacedBytes: Int
  /// Whether its markup would take unreasonably long to parse, and is shown as it stands.
  package let isUnparsed: Bool

  /// `text` is made contiguous UTF-8, so that seeking in it costs nothing.
  package init(
    text: String, blocks: [Block], metadata: Metadata = Metadata(), format: Format,
    replacedBytes: Int = 0, isUnparsed: Bool = false
  ) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.format = format
    self.replacedBytes = replacedBytes
    self.isUnparsed = isUnparsed
  }

  package enum Format: String, Hashable, Sendable, CaseIterable {
    case plainText = "text/plain"
    case markdown = "text/markdown"
  }
}

extension Article {
  /// Whether there is nothing to read in it.
  package var isEmpty: Bool { text.utf8.isEmpty }

  /// The whole text.
  package var span: TextSpan { TextSpan(start: 0, end: text.utf8.count) }

  /// The text of `span`, which must lie inside the article. O(1).
  package subscript(span: TextSpan) -> Substring {
    text[index(span.start)..<index(span.end)]
  }

  /// The index of the byte at `offset`, clamped to the text. O(1).
  package func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
  }

  /// The byte offset of `index`. O(1).
  package func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The number of the last block that begins at or before `offset`; nil without blocks. O(log n).
  package func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return blocks.isEmpty ? nil : max(0, low - 1)
  }
}

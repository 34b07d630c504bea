import Articles

extension Array<Block> {
  /// The blocks with their ends moved where one would split a character: a space at the edge may
  /// carry an accent. O(n) in the blocks with such an edge.
  func onCharacterBoundaries(of decoded: DecodedText) -> [Block] {
    let bytes = decoded.bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else { return self }
    var floor = 0
    return map { block in
      var block = block
      var (start, end) = (block.span.start, block.span.end)
      if !block.span.isEmpty {
        if start > floor, bytes[start] >= 0x80, !decoded.text.isCharacterBoundary(start) {
          start -= 1
        }
        if end < bytes.count, bytes[end - 1] >= 0x80, !decoded.text.isCharacterBoundary(end) {
          end += 1
        }
      }
      block.span = TextSpan(start: start, end: end)
      floor = end
      return block
    }
  }
}

extension String {
  /// Whether no character reaches across the byte at `offset`, which begins a code point.
  func isCharacterBoundary(_ offset: Int) -> Bool {
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return String.Index(index, within: self) != nil
  }
}

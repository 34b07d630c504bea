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

extension Array<Block> {
  /// The blocks with their runs begun and ended where characters do; a run inside one character goes.
  ///
  /// O(n) in the text of the characters at the ends of runs.
  func withRunsOnCharacterBoundaries(of text: String) -> [Block] {
    guard contains(where: { !$0.runs.isEmpty }), text.utf8.contains(where: { $0 >= 0x80 }) else {
      return self
    }
    var floor = CharacterFloor(text)
    return map { block in
      var block = block
      block.runs = block.runs.compactMap { run in
        var run = run
        run.span = TextSpan(start: floor.before(run.span.start), end: floor.before(run.span.end))
        return run.span.isEmpty ? nil : run
      }
      return block
    }
  }
}

/// Finds the characters that offsets lie in, for offsets in rising order.
private struct CharacterFloor {
  private let text: String
  private var character = 0..<0

  init(_ text: String) { self.text = text }

  /// The start of the character that `offset` lies in. Looks at each character once, so that one of
  /// a million accents costs no more than others.
  mutating func before(_ offset: Int) -> Int {
    guard !character.contains(offset) else { return character.lowerBound }
    guard offset < text.utf8.count else { return offset }
    let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    let end = text.index(after: index)
    let start = text.index(before: end)
    character =
      text.utf8.distance(
        from: text.startIndex, to: start)..<text.utf8.distance(from: text.startIndex, to: end)
    return character.lowerBound
  }
}

extension String {
  /// Whether no character reaches across the byte at `offset`, which begins a code point.
  func isCharacterBoundary(_ offset: Int) -> Bool {
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return String.Index(index, within: self) != nil
  }
}

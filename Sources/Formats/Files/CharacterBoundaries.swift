import Articles

extension Array<Block> {
  /// Moves the ends of blocks outwards where one would split a character: white space at the edge
  /// may carry an accent. O(n) in the blocks with such an edge.
  mutating func alignToCharacters(of text: String) {
    let bytes = text.utf8.span
    var floor = 0
    for index in indices {
      let span = self[index].span
      guard !span.isEmpty else { continue }
      var (start, end) = (span.start, span.end)
      // A line feed is a character by itself.
      if start > floor, bytes[start] >= 0x80, bytes[start - 1] != 0x0A {
        start = Swift.max(floor, text.character(around: start).lowerBound)
      }
      if end < bytes.count, bytes[end - 1] >= 0x80, bytes[end] != 0x0A {
        let character = text.character(around: end)
        if character.lowerBound < end { end = character.upperBound }
      }
      if start != span.start || end != span.end {
        self[index].span = TextSpan(start: start, end: end)
      }
      floor = end
    }
  }

  /// Begins and ends runs where characters of `text` do; a run inside one character goes.
  ///
  /// O(n) in the text of the characters at the ends of runs.
  mutating func alignRunsToCharacters(of text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
    var floor = CharacterFloor(text)
    for index in indices where !self[index].runs.isEmpty {
      for run in self[index].runs.indices {
        let span = self[index].runs[run].span
        self[index].runs[run].span = TextSpan(
          start: floor.before(span.start), end: floor.before(span.end))
      }
      self[index].runs.removeAll { $0.span.isEmpty }
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
    // Two ASCII bytes are two characters: there are no carriage returns.
    if offset > 0, text.utf8[index] < 0x80, text.utf8[text.utf8.index(before: index)] < 0x80 {
      return offset
    }
    character = text.character(around: offset)
    return character.lowerBound
  }
}

extension String {
  /// The bytes of the character that the code point at `offset`, before the end, belongs to.
  fileprivate func character(around offset: Int) -> Range<Int> {
    // An index inside a character counts as its start.
    let end = index(after: utf8.index(utf8.startIndex, offsetBy: offset))
    let start = index(before: end)
    return utf8.distance(from: startIndex, to: start)..<utf8.distance(from: startIndex, to: end)
  }
}

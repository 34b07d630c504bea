import Articles

extension Article {
  /// The first span, of those that `parts` divides each block into, that starts after `offset`.
  func firstSpan(after offset: Int, of parts: (Block) -> [TextSpan]) -> TextSpan? {
    firstSpan(from: offset, of: parts) { $0.start > offset }
  }

  /// The first that ends after `offset`.
  func firstSpan(endingAfter offset: Int, of parts: (Block) -> [TextSpan]) -> TextSpan? {
    firstSpan(from: offset, of: parts) { $0.end > offset }
  }

  /// The last that starts before `offset`.
  func lastSpan(before offset: Int, of parts: (Block) -> [TextSpan]) -> TextSpan? {
    lastSpan(upTo: offset, of: parts) { $0.start < offset }
  }

  /// The last that ends before `offset`.
  func lastSpan(endingBefore offset: Int, of parts: (Block) -> [TextSpan]) -> TextSpan? {
    lastSpan(upTo: offset, of: parts) { $0.end < offset }
  }

  /// The last character before `offset` that is no white space; nil where there is none.
  func lastInk(before offset: Int) -> TextSpan? {
    let head = self[TextSpan(start: span.start, end: offset)]
    return head.lastIndex { !$0.isWhitespace }.map { character(at: self.offset($0)) }
  }

  /// The first character from `offset` on that is no white space; nil where there is none.
  func firstInk(from offset: Int) -> TextSpan? {
    let tail = self[TextSpan(start: offset, end: span.end)]
    return tail.firstIndex { !$0.isWhitespace }.map { character(at: self.offset($0)) }
  }

  /// The words of a block.
  func words(of block: Block) -> [TextSpan] { words(in: block.span) }

  private func firstSpan(
    from offset: Int, of parts: (Block) -> [TextSpan], where matches: (TextSpan) -> Bool
  ) -> TextSpan? {
    guard let here = blockIndex(at: offset) else { return nil }
    for index in here..<blocks.count where !blocks[index].span.isEmpty {
      if let span = parts(blocks[index]).first(where: matches) { return span }
    }
    return nil
  }

  private func lastSpan(
    upTo offset: Int, of parts: (Block) -> [TextSpan], where matches: (TextSpan) -> Bool
  ) -> TextSpan? {
    guard let here = blockIndex(at: offset) else { return nil }
    for index in (0...here).reversed() where !blocks[index].span.isEmpty {
      if let span = parts(blocks[index]).last(where: matches) { return span }
    }
    return nil
  }
}

extension Array where Element == Int {
  /// In a sorted array, the `steps`-th element above `value`, below it where negative; nil beyond the ends.
  func neighbor(of value: Int, steps: Int) -> Int? {
    if steps > 0 {
      let later = drop { $0 <= value }
      return later.dropFirst(steps - 1).first
    }
    let earlier = prefix { $0 < value }
    return earlier.dropLast(-steps - 1).last
  }
}

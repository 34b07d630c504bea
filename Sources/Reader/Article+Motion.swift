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
    guard let here = blockIndex(at: offset) else { return nil }
    for index in (0...here).reversed() where !blocks[index].span.isEmpty {
      if let span = parts(blocks[index]).last(where: { $0.start < offset }) { return span }
    }
    return nil
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

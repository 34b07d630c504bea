extension Article {
  /// The sentences of `block`: in text order, not overlapping, covering all of it but white space.
  ///
  /// A title, a byline and a heading are one sentence each; so is a line of code; a table cell
  /// holds its own. Everything else is divided by `SentenceSplitter`. About 20 ns a byte.
  package func sentences(in block: Block) -> [TextSpan] {
    var sentences: [TextSpan] = []
    for unit in units(of: block) {
      for range in ranges(in: roundedToCharacters(unit), dividing: block.kind.holdsSentences) {
        let sentence = roundedToCharacters(range)
        // Only inside one character can two of them meet: a mark that combines with a space.
        if let last = sentences.last, last.overlaps(sentence) {
          sentences[sentences.count - 1] = last.union(sentence)
        } else {
          sentences.append(sentence)
        }
      }
    }
    return sentences
  }

  /// The sentence that the byte at `offset` belongs to; in the white space between two, the one
  /// before, and before the first, the first. nil in an article without text.
  ///
  /// Divides one block, or a few where blocks are empty.
  package func sentence(at offset: Int) -> TextSpan? {
    guard let here = blockIndex(at: offset) else { return nil }
    for number in stride(from: here, through: 0, by: -1) {
      if let found = sentences(in: blocks[number]).last(where: { $0.start <= offset }) {
        return found
      }
    }
    return blocks.lazy.compactMap { sentences(in: $0).first }.first
  }

  /// The whole text but for white space, a span for each sentence, as `print` shows them.
  ///
  /// What belongs to no block stands with the sentence that follows on its line, as the mark of a
  /// list item does, else alone, as a rule does. O(n).
  package func printedSentences() -> [TextSpan] {
    var printed: [TextSpan] = []
    var offset = 0
    for sentence in blocks.flatMap(sentences(in:)) {
      var between = lines(in: TextSpan(start: offset, end: sentence.start))
      let mark = between.popLast().flatMap { ranges(in: $0, dividing: false).first }
      printed += between.flatMap { ranges(in: $0, dividing: false) }
      printed.append(mark?.union(sentence) ?? sentence)
      offset = sentence.end
    }
    let rest = lines(in: TextSpan(start: offset, end: span.end))
    return printed + rest.flatMap { ranges(in: $0, dividing: false) }
  }

  /// The sentences of `unit`, or all of it as one; without the white space around them.
  private func ranges(in unit: TextSpan, dividing: Bool) -> [TextSpan] {
    let ranges = text.utf8.span.extracting(unit.range).withUnsafeBufferPointer { bytes in
      let splitter = SentenceSplitter(bytes)
      return dividing ? splitter.sentences() : splitter.whole()
    }
    return ranges.map {
      TextSpan(start: unit.start + $0.lowerBound, end: unit.start + $0.upperBound)
    }
  }

  /// The stretches of `block` that no sentence crosses.
  private func units(of block: Block) -> [TextSpan] {
    switch block.kind {
    case .code: lines(in: block.span)
    case .table(let table): table.rows.flatMap { $0 }
    default: [block.span]
    }
  }

  /// The lines of `span`, without their line feeds.
  private func lines(in span: TextSpan) -> [TextSpan] {
    var lines: [TextSpan] = []
    let bytes = text.utf8.span
    var start = span.start
    for offset in span.range where bytes[offset] == UInt8(ascii: "\n") {
      lines.append(TextSpan(start: start, end: offset))
      start = offset + 1
    }
    return lines + [TextSpan(start: start, end: span.end)]
  }
}

extension Block.Kind {
  /// Whether its text is divided at stops; a title, a heading, a line of code is one unit.
  fileprivate var holdsSentences: Bool {
    switch self {
    case .paragraph, .table: true
    case .title, .byline, .heading, .code, .rule: false
    }
  }
}

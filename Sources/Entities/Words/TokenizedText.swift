package import Articles

/// An article's tokens and the sentences they stand in; code is left out.
package struct TokenizedText: Sendable {
  package private(set) var tokens: [Token] = []
  package private(set) var sentences: [Sentence] = []

  /// Tokens cut elsewhere, in these sentences.
  package init(tokens: [Token], sentences: [Sentence]) {
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The tokens of the part `window` of `article`, in one pass over its bytes.
  package init(_ article: Article, within window: TextSpan) {
    var text = article.text
    self = text.withUTF8 { bytes in TokenizedText(bytes, article.blocks, window) }
  }

  /// The tokens of `article`.
  package init(_ article: Article) { self.init(article, within: article.span) }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [Block], _ window: TextSpan
  ) {
    var tokenizer = Tokenizer(bytes)
    for block in blocks.isEmpty ? [Block(.paragraph, span: window)] : blocks
    where block.span.overlaps(window) {
      for span in TokenizedText.pieces(of: block, bytes).compactMap({ $0.intersection(window) }) {
        let first = tokenizer.tokens.count
        tokenizer.append(span)
        cut(tokenizer.tokens, from: first, block.kind)
      }
    }
    tokens = tokenizer.tokens
  }

  /// What is tokenized by itself: cells, lines of verse, whole paragraphs.
  private static func pieces(
    of block: Block, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [TextSpan] {
    switch block.kind {
    case .code, .rule: return []
    case .table(let table): return table.rows.flatMap { $0 }
    default: break
    }
    guard block.newlines == .breaks else { return [block.span] }
    var spans: [TextSpan] = []
    var start = block.span.start
    for offset in block.span.range.clamped(to: 0..<bytes.count) where bytes[offset] == 0x0a {
      spans.append(TextSpan(start: start, end: offset))
      start = offset + 1
    }
    return spans + [TextSpan(start: start, end: block.span.end)]
  }

  private mutating func cut(_ tokens: [Token], from first: Int, _ kind: Block.Kind) {
    guard first < tokens.count else { return }
    guard kind != .byline else {
      sentences.append(Sentence(tokens: first..<tokens.count, setting: .byline))
      return
    }
    var start = first
    for index in first..<tokens.count where SentenceEnd.isEnd(index, of: tokens, from: first) {
      append(tokens, start..<index + 1, kind)
      start = index + 1
    }
    if start < tokens.count { append(tokens, start..<tokens.count, kind) }
  }

  private mutating func append(_ tokens: [Token], _ range: Range<Int>, _ kind: Block.Kind) {
    let isTitleCase = TitleCase.holds(tokens[range])
    sentences.append(Sentence(tokens: range, setting: isTitleCase ? .titleCase : .body))
  }
}

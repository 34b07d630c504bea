package import Articles

/// The sentences of the block that was asked for last, kept because every key asks again: dividing
/// a paragraph of a megabyte takes longer than a key may.
struct BlockSentences: Hashable, Sendable {
  private var block: TextSpan?
  private var sentences: [TextSpan] = []

  /// Keeps those of the block at `offset`. O(n) in a block that was not kept.
  mutating func follow(_ offset: Int, in article: Article) {
    guard let index = article.blockIndex(at: offset) else { return }
    let block = article.blocks[index]
    guard block.span != self.block else { return }
    sentences = article.sentences(in: block)
    self.block = block.span
  }

  /// Those of `block` where they are kept.
  func kept(of block: Block) -> [TextSpan]? { block.span == self.block ? sentences : nil }

  /// The one that the byte at `offset` of the kept block belongs to, as `Article.sentence(at:)`
  /// tells it; nil in another block and before the first.
  func kept(at offset: Int) -> TextSpan? {
    guard let block, block.contains(offset) else { return nil }
    return sentences.last { $0.start <= offset }
  }
}

extension ReaderState {
  /// The sentence that the byte at `offset` belongs to, as `Article.sentence(at:)` tells it; at once
  /// near the caret.
  package func sentence(at offset: Int) -> TextSpan? {
    sentences.kept(at: offset) ?? article.sentence(at: offset)
  }

  func sentences(in block: Block) -> [TextSpan] {
    sentences.kept(of: block) ?? article.sentences(in: block)
  }
}

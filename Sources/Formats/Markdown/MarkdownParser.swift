import Articles

/// Reads Markdown as an article: the rendered text, its blocks, and what the front matter says.
enum MarkdownParser {
  /// The article that a Markdown file is. One that would take unreasonable time or memory to parse
  /// is shown as the plain text it is. O(n).
  static func article(from decoded: DecodedText) -> Article {
    let bytes = Array(decoded.text.utf8)
    let frontMatter = FrontMatter(bytes)
    let source = EmbeddedImages.removed(from: bytes[(frontMatter?.end ?? 0)...])
    guard let document = MarkdownDocument(source) else {
      return PlainTextParser.article(from: decoded, isUnparsed: true)
    }
    var walk = MarkdownWalk(capacity: source.count)
    document.walk { walk.visit($0, isEntering: $1) }
    walk.finish()
    let text = String(decoding: walk.text.bytes, as: UTF8.self)
    var blocks = walk.blocks
    blocks.alignRunsToCharacters(of: text)
    var metadata = frontMatter?.metadata ?? Metadata()
    markHead(&blocks, of: text, &metadata)
    return Article(
      text: text, blocks: blocks, metadata: metadata, format: .markdown,
      replacedBytes: decoded.replacedBytes)
  }

  /// Marks the title and its byline among `blocks`, and puts both into `metadata` unless the front
  /// matter named them.
  private static func markHead(_ blocks: inout [Block], of text: String, _ metadata: inout Metadata)
  {
    guard let index = blocks.firstIndex(where: { $0.kind == .heading(level: 1) }) else { return }
    metadata.title = metadata.title ?? words(of: blocks[index], in: text)
    guard index == 0, blocks[0].containers.isEmpty else { return }
    blocks[0].kind = .title
    guard blocks.count > 1, blocks[1].kind == .paragraph, blocks[1].containers.isEmpty,
      blocks[1].span.count <= 200, let byline = Byline(words(of: blocks[1], in: text))
    else { return }
    blocks[1].kind = .byline
    if metadata.authors.isEmpty { metadata.authors = byline.authors }
    metadata.date = metadata.date ?? byline.date
  }

  private static func words(of block: Block, in text: String) -> String {
    let bytes = text.utf8.dropFirst(block.span.start).prefix(block.span.count)
    return String(decoding: bytes, as: UTF8.self).onOneLine
  }
}

import Articles

/// Reads Markdown as an article: the rendered text, its blocks, and what the front matter says.
enum MarkdownParser {
  /// The article that a Markdown file is. O(n).
  static func article(from decoded: DecodedText) -> Article {
    let frontMatter = FrontMatter(decoded.bytes)
    let source = decoded.bytes[(frontMatter?.end ?? 0)...]
    var walk = MarkdownWalk(capacity: source.count)
    MarkdownDocument(source).walk { walk.visit($0, isEntering: $1) }
    var metadata = frontMatter?.metadata ?? Metadata()
    let text = String(decoding: walk.text.bytes, as: UTF8.self)
    var article = Article(
      text: text, blocks: walk.blocks.withRunsOnCharacterBoundaries(of: text), metadata: metadata,
      format: .markdown, replacedBytes: decoded.replacedBytes)
    let blocks = withHead(article, &metadata)
    article = Article(
      text: text, blocks: blocks, metadata: metadata, format: .markdown,
      replacedBytes: decoded.replacedBytes)
    return article
  }

  /// The blocks of `article` with its title and its byline marked as such, and both in `metadata`
  /// unless the front matter named them.
  private static func withHead(_ article: Article, _ metadata: inout Metadata) -> [Block] {
    var blocks = article.blocks
    guard let index = blocks.firstIndex(where: { $0.kind == .heading(level: 1) }) else {
      return blocks
    }
    metadata.title = metadata.title ?? words(article[blocks[index].span])
    guard index == 0, blocks[index].containers.isEmpty else { return blocks }
    blocks[0].kind = .title
    guard blocks.count > 1, blocks[1].kind == .paragraph, blocks[1].containers.isEmpty,
      blocks[1].span.count <= 200, let byline = Byline(words(article[blocks[1].span]))
    else { return blocks }
    blocks[1].kind = .byline
    if metadata.authors.isEmpty { metadata.authors = byline.authors }
    metadata.date = metadata.date ?? byline.date
    return blocks
  }

  private static func words(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Articles

/// An article of plain paragraphs; a first text that begins with "# " is its title.
func article(_ paragraphs: String..., authors: [String] = []) -> Article {
  var text = ""
  var blocks: [Block] = []
  for paragraph in paragraphs {
    let isTitle = paragraph.hasPrefix("# ")
    let body = isTitle ? String(paragraph.dropFirst(2)) : paragraph
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += body
    let kind: Block.Kind = isTitle ? .title : body.hasPrefix("By ") ? .byline : .paragraph
    blocks.append(Block(kind, span: TextSpan(start: start, end: text.utf8.count)))
  }
  return Article(
    text: text, blocks: blocks, metadata: Metadata(authors: authors), format: .plainText)
}

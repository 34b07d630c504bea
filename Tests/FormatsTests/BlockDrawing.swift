import Articles
import Formats

/// The article's blocks as text, a block a line: what it is, then its words.
///
/// A line feed that a reader sees is `⏎`, one that the layout joins `␊`; containers are drawn before
/// the words, `|` a quote, `·` what belongs to an item without its marker.
func drawn(_ article: Article) -> String {
  article.blocks.map { line(for: $0, in: article) }.joined(separator: "\n")
}

/// The blocks of a plain text, drawn.
func plain(_ text: String) -> String {
  drawn(ArticleFile.parse(bytes: Array(text.utf8), name: "a.txt"))
}

private func line(for block: Block, in article: Article) -> String {
  let feed = block.newlines == .breaks ? "⏎" : "␊"
  let words = article[block.span].replacing("\n", with: feed)
  let containers = block.containers.map { mark($0) + " " }.joined()
  return "\(name(block.kind)) \(containers)\(words)"
}

private func name(_ kind: Block.Kind) -> String {
  switch kind {
  case .title: "T"
  case .byline: "B"
  case .paragraph: "P"
  case .heading(let level): "H\(level)"
  case .code(let language): "C" + (language.map { "(\($0))" } ?? "")
  case .table: "TABLE"
  case .rule: "RULE"
  }
}

private func mark(_ container: Block.Container) -> String {
  switch container {
  case .quote: "|"
  case .item(_, isFirst: false): "·"
  case .item(.bullet, _): "•"
  case .item(.number(let number), _): "\(number)."
  case .item(.task(let isDone), _): isDone ? "[x]" : "[ ]"
  }
}

/// The article that a Markdown text is.
func markdownArticle(_ text: String) -> Article {
  ArticleFile.parse(bytes: Array(text.utf8), name: "a.md")
}

/// The blocks of a Markdown text, drawn.
func markdown(_ text: String) -> String { drawn(markdownArticle(text)) }

/// The runs of a Markdown text, a run a line: its words, its styles by letter, its link.
func runs(_ text: String) -> String {
  let article = markdownArticle(text)
  return article.blocks.flatMap(\.runs).map { run in
    let styles: [(InlineStyle, String)] = [
      (.emphasis, "e"), (.strong, "s"), (.code, "c"), (.strikethrough, "x"),
    ]
    let letters = styles.filter { run.style.contains($0.0) }.map(\.1).joined()
    return [String(article[run.span]), letters, run.link ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }.joined(separator: "\n")
}

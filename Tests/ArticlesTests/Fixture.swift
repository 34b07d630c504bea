import Articles

/// An article of one paragraph with spans marked in it: `the «second» word`.
struct Fixture {
  let article: Article
  /// What stood between « and », in order.
  let spans: [TextSpan]

  init(_ marked: String, kind: Block.Kind = .paragraph, newlines: Block.Newlines = .spaces) {
    var text = ""
    var spans: [TextSpan] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = text.utf8.count
      case "»": spans.append(TextSpan(start: start, end: text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.spans = spans
    let block = Block(kind, span: TextSpan(start: 0, end: text.utf8.count), newlines: newlines)
    article = Article(text: text, blocks: [block], format: .plainText)
  }

  /// The article's text with `spans` marked in it.
  func marking(_ spans: [TextSpan]) -> String {
    var marked = ""
    var offset = 0
    for span in spans {
      marked += article[TextSpan(start: offset, end: span.start)] + "«" + article[span] + "»"
      offset = span.end
    }
    return marked + article[TextSpan(start: offset, end: article.span.end)]
  }
}

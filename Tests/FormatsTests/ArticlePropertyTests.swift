import Articles
import Formats
import Randomness
import Testing

/// Whatever a file holds, its blocks can be laid out: seeded, so that a failure comes again.
struct ArticlePropertyTests {
  @Test(arguments: 0..<300) func randomPlainTextHasSoundBlocks(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let article = ArticleFile.parse(bytes: Array(random.soup(plainPieces).utf8), name: "a.txt")
    #expect(problem(in: article) == nil)
    #expect(lostText(in: article) == nil)
  }

  @Test(arguments: 0..<300) func randomMarkdownHasSoundBlocks(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let article = ArticleFile.parse(bytes: Array(random.soup(markdownPieces).utf8), name: "a.md")
    #expect(problem(in: article) == nil)
    #expect(!article.text.utf8.contains(0x0D))
  }

  @Test(arguments: 0..<100, ["a.txt", "a.md"])
  func randomBytesHaveSoundBlocks(seed: UInt64, name: String) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<random.below(400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(problem(in: ArticleFile.parse(bytes: bytes, name: name)) == nil)
    #expect(problem(in: ArticleFile.parse(bytes: [0xFF, 0xFE] + bytes, name: name)) == nil)
  }
}

private let words = [
  "the light", "a", "Keeper", "north.", "He said:", "“no.”", "é", "e\u{301}", "\u{301}",
  "👩\u{200D}👩",
  "光。", "שלום", "\u{600}", "\u{200D}",
  "a long stretch of words that may well fill a line of its own",
]
private let plainPieces =
  words + [
    " ", "  ", "\t", "\u{A0}", "\u{3000}", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "- ", "* ", "• ",
    "1. ",
    "2. ", "3) ", "> ", ">", "* * *", "-----", "=====", "    ", "By Jane Doe", "2019-10-03",
    "Author: X", "https://a.b/c", "CHAPTER I", "\u{C}", "\u{2028}", "\u{FEFF}", "\u{0}", "\u{1B}[m",
  ]
private let markdownPieces =
  words + [
    " ", " ", "\n", "\n", "\n\n", "\r\n", "    ", "# ", "## ", "- ", "1. ", "- [x] ", "> ", "*",
    "**", "_", "~~",
    "`", "```", "\n```\n", "[", "](b)", "![", "<br>", "<b>", "<!-- ", " -->", "<div>", "&amp;",
    "&#13;",
    "&#9;", "&nbsp;", "\\", "  \n", "|", "\n|-|-|\n", "| a | *b* |\n", "[^1]", "\n[^1]: ",
    "\n[a]: b\n", "---",
    "===", "\n---\n", "www.a.b", "a@b.c", "\u{0}", "\t", "\\\n", "title: a\n", "<script>", "</p>",
  ]

/// What is wrong with the blocks of an article; nil where nothing is.
private func problem(in article: Article) -> String? {
  var boundaries: Set = [0]
  var offset = 0
  for character in article.text {
    offset += character.utf8.count
    boundaries.insert(offset)
  }
  var end = 0
  for block in article.blocks {
    let span = block.span
    let parts = block.runs.map(\.span) + cells(of: block)
    guard span.start >= end, span.end <= article.text.utf8.count else { return "order \(block)" }
    guard ([span] + parts).allSatisfy({ boundaries.isSuperset(of: [$0.start, $0.end]) }) else {
      return "boundary \(block)"
    }
    guard parts.allSatisfy({ span.contains($0) }) else { return "outside \(block)" }
    for spans in [block.runs.map(\.span), cells(of: block)] {
      guard zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
        return "overlap \(block)"
      }
    }
    guard mayBeEmpty(block) || hasText(article[span]) else {
      return "empty \(block)"
    }
    end = span.end
  }
  return nil
}

private func hasText(_ text: Substring) -> Bool {
  text.unicodeScalars.contains { !$0.properties.isWhitespace }
}

private func cells(of block: Block) -> [TextSpan] {
  if case .table(let table) = block.kind { table.rows.flatMap { $0 } } else { [] }
}

private func mayBeEmpty(_ block: Block) -> Bool {
  switch block.kind {
  case .rule, .code: true
  case .title, .byline, .paragraph, .heading, .table: false
  }
}

/// Characters in no block that are neither white space nor the marks that a layout draws itself.
private func lostText(in article: Article) -> String? {
  var gaps = ""
  var end = 0
  for block in article.blocks {
    gaps += article[TextSpan(start: end, end: block.span.start)]
    end = block.span.end
  }
  gaps += article[TextSpan(start: end, end: article.text.utf8.count)]
  let lost = gaps.unicodeScalars.filter {
    !$0.properties.isWhitespace && !"-*+•>=_~#.)0123456789".unicodeScalars.contains($0)
  }
  return lost.isEmpty ? nil : String(String.UnicodeScalarView(lost))
}

extension SplitMix64 {
  fileprivate mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// Up to sixty of `pieces` in a row.
  fileprivate mutating func soup(_ pieces: [String]) -> String {
    (0..<below(60)).map { _ in pieces[below(pieces.count)] }.joined()
  }
}

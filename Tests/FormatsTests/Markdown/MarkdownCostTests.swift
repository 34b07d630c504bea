import Articles
import Formats
import Testing

/// A text that is too long to be printed when it fails.
struct LongText: CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ parts: (String, Int)...) {
    testDescription = parts.map { "\($0.debugDescription) × \($1)" }.joined(separator: " ")
    text = parts.map { String(repeating: $0, count: $1) }.joined()
  }
}

/// Patterns on which the parser of Debian 12 takes minutes or gigabytes.
@Test(arguments: [
  LongText(("![[]()", 50_000)),
  LongText(("a <!A ", 50_000)),
  LongText(("a <?", 100_000)),
  LongText(("|", 50_000), ("\n", 1), ("|-", 50_000)),
  LongText(("|a", 9000), ("\n", 1), ("|-", 9000), ("\n", 1), ("|x\n", 9000)),
  LongText(("www.a.b", 1), (")", 100_000)),
  LongText(("a@", 500_000)),
  LongText(("[a]: ", 1), ("x", 50_000), ("\n\n", 1), ("[a] ", 20_000)),
  LongText(("> ", 2000), ("a\n", 1), ("b\n", 50_000)),
])
func aFileThatCannotBeParsedInTimeIsShownAsItIs(long: LongText) {
  let article = markdownArticle(long.text)
  #expect(article.text.utf8.count == long.text.utf8.count)
  #expect(article.blocks.count >= 1)
  #expect(article.isUnparsed)
}

/// Patterns that look dangerous and are not.
@Test(arguments: [
  LongText((">", 100_000), (" a", 1)),
  LongText(("- ", 50_000), ("a", 1)),
  LongText(("[", 100_000), ("a", 1)),
  LongText(("![", 50_000), ("a", 1), ("](x)", 50_000)),
  LongText(("*a ", 20_000), ("a*", 20_000)),
])
func deepNestingIsNoDanger(long: LongText) {
  #expect(markdownArticle(long.text).blocks.count == 1)
}

@Test func theDataOfAnEmbeddedImageIsNotKept() {
  let data = String(repeating: "QUJD", count: 50_000)
  #expect(
    runs(
      "![The light](data:image/png;base64,\(data)) ![b][c]\n\n[c]: data:image/png;base64,\(data)")
      == "The light data:image/png;base64,\nb data:image/png;base64,")
  #expect(markdown("a;base64,QUJD") == "P a;base64,QUJD")
}

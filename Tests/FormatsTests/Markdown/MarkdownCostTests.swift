import Articles
import Formats
import Testing

/// Patterns on which the parser of Debian 12 takes minutes or gigabytes.
@Test(arguments: [
  String(repeating: "![[]()", count: 50_000),
  String(repeating: "a <!A ", count: 50_000),
  String(repeating: "a <?", count: 100_000),
  String(repeating: "|", count: 50_000) + "\n" + String(repeating: "|-", count: 50_000),
  String(repeating: "|a", count: 9000) + "\n" + String(repeating: "|-", count: 9000) + "\n"
    + String(repeating: "|x\n", count: 9000),
  "www.a.b" + String(repeating: ")", count: 100_000),
  String(repeating: "a@", count: 500_000),
  "[a]: " + String(repeating: "x", count: 50_000) + "\n\n"
    + String(repeating: "[a] ", count: 20_000),
  String(repeating: "> ", count: 2000) + "a\n" + String(repeating: "b\n", count: 50_000),
])
func aFileThatCannotBeParsedInTimeIsShownAsItIs(text: String) {
  let article = markdownArticle(text)
  #expect(article.text == text)
  #expect(!article.blocks.isEmpty)
}

/// Patterns that look dangerous and are not.
@Test(arguments: [
  String(repeating: ">", count: 100_000) + " a",
  String(repeating: "- ", count: 50_000) + "a",
  String(repeating: "[", count: 100_000) + "a",
  String(repeating: "![", count: 50_000) + "a" + String(repeating: "](x)", count: 50_000),
  String(repeating: "*a ", count: 20_000) + String(repeating: "a*", count: 20_000),
])
func deepNestingIsNoDanger(text: String) {
  #expect(markdownArticle(text).blocks.count == 1)
}

@Test func theDataOfAnEmbeddedImageIsNotKept() {
  let data = String(repeating: "QUJD", count: 50_000)
  #expect(
    runs(
      "![The light](data:image/png;base64,\(data)) ![b][c]\n\n[c]: data:image/png;base64,\(data)")
      == "The light data:image/png;base64,\nb data:image/png;base64,")
  #expect(markdown("a;base64,QUJD") == "P a;base64,QUJD")
}

import Articles
import Formats
import Testing

private func format(_ text: String) -> Article.Format {
  ArticleFile.parse(bytes: Array(text.utf8), name: nil).format
}

@Test(arguments: [
  "---\ntitle: The Keeper\n---\nText.",
  "# The Keeper\n\nSee [the light](https://example.org).",
  "# The Keeper\n\n## The dog\n",
  "# The Keeper\n\n```\ncode\n```\n",
])
func markdownIsTold(text: String) {
  #expect(format(text) == .markdown)
}

@Test(arguments: [
  "", "The Keeper\n\nText.", "# a comment\nls -l\n", "--- a line\n", "He [sic] (the keeper) said.",
])
func anythingElseIsPlainText(text: String) {
  #expect(format(text) == .plainText)
}

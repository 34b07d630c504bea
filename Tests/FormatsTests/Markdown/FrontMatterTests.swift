import Articles
import Testing

private func metadata(_ yaml: String) -> Metadata {
  markdownArticle("---\n\(yaml)\n---\n\nText.\n").metadata
}

@Test func frontMatterIsReadAndNotShown() {
  let article = markdownArticle(
    """
    ---
    title: "The Keeper: a story"
    author: Jane Doe
    date: 2019-10-03
    source: https://example.org/keeper
    lang: en-GB
    ---

    # Another heading

    Text.
    """)
  #expect(
    article.metadata
      == Metadata(
        title: "The Keeper: a story", authors: ["Jane Doe"], date: "2019-10-03",
        source: "https://example.org/keeper", language: "en-GB"))
  #expect(drawn(article) == "T Another heading\nP Text.")
}

@Test(arguments: [
  "authors: [Jane Doe, John Roe]",
  "author:\n  - Jane Doe\n  - John Roe",
  "Authors:\n  - name: Jane Doe\n    email: x\n  - name: John Roe",
])
func authorsComeInManyShapes(yaml: String) {
  #expect(metadata(yaml).authors == ["Jane Doe", "John Roe"])
}

@Test func aFoldedTitleIsOneLine() {
  #expect(metadata("title: >\n  The Keeper\n  of the Light").title == "The Keeper of the Light")
}

@Test(arguments: ["title: [", "\tx: 1", "just a sentence", "- a list", ""])
func whatIsNoFrontMatterIsText(yaml: String) {
  let article = markdownArticle("---\n\(yaml)\n---\n\nText.\n")
  #expect(article.metadata == Metadata())
  #expect(article.text.hasSuffix("Text."))
}

@Test func frontMatterWithoutAnEndIsText() {
  #expect(markdown("---\ntitle: a\n") == "RULE \nP title: a")
}

@Test func anAliasIsNotExpanded() {
  let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nauthor: *c\ntitle: t"
  #expect(metadata(bomb).title == "t")
}

@Test func theFirstHeadingIsTheTitle() {
  let article = markdownArticle("Some text.\n\n# The Keeper\n\nBy Jane Doe\n")
  #expect(article.metadata.title == "The Keeper")
  #expect(drawn(article) == "P Some text.\nH1 The Keeper\nP By Jane Doe")
}

@Test func aBylineUnderTheTitleIsOne() {
  let article = markdownArticle("# The Keeper\n\n*By Jane Doe*\n\nText.\n")
  #expect(article.metadata.authors == ["Jane Doe"])
  #expect(drawn(article) == "T The Keeper\nB By Jane Doe\nP Text.")
}

import Articles
import Testing

@Test func theTextIsWhatIsRendered() {
  let article = markdownArticle(
    """
    # The *Keeper*

    He said &ldquo;no&rdquo; \\* and
    went [home](https://example.org).

    ---

    ```swift
    let a = 1

    let b = 2
    ```

    | Where | Depth |
    | --- | --: |
    | North | 12 |
    | | |
    """)
  #expect(
    article.text == """
      The Keeper

      He said “no” * and went home.

      let a = 1

      let b = 2

      Where\tDepth
      North\t12
      \t
      """)
}

@Test func markdownBlocksKeepTheirKinds() {
  #expect(
    markdown(
      """
      # Title
      Text with a hard\\
      break, and a soft
      one.

      ## Part
      ---
      ~~~ swift 6
      let a = 1
      ~~~

          indented

      Under
      =====
      """) == """
        T Title
        P Text with a hard⏎break, and a soft one.
        H2 Part
        RULE \n\
        C(swift) let a = 1
        C indented
        H1 Under
        """)
}

@Test func listsAndQuotesNest() {
  #expect(
    markdown(
      """
      - one
      - two

        more
        1. first
        2. second
      - > quoted
        > - under it
      - [x] done
      - [ ] open

      3) three
      4) four

      > a
      > > b

      -
      - x
      """) == """
        P • one
        P • two
        P · more
        P · 1. first
        P · 2. second
        P • | quoted
        P · | • under it
        P [x] done
        P [ ] open
        P 3. three
        P 4. four
        P | a
        P | | b
        P • x
        """)
}

@Test func anItemThatBeginsWithAListHasBothMarkers() {
  #expect(markdown("- - a\n  - b") == "P • • a\nP · • b")
}

@Test func footnotesStandAtTheEndWithTheirNumbers() {
  #expect(
    markdown(
      """
      First[^b] and second[^a].

      [^a]: The second note.
      [^b]: The first note.

          It goes on.

      Last.
      """) == """
        P First[1] and second[2].
        P Last.
        P 1. The first note.
        P · It goes on.
        P 2. The second note.
        """)
}

@Test func tablesHaveCellsByRow() throws {
  let article = markdownArticle(
    """
    | a | *b* | c
    |:--|:-:|--:|
    | 1<br>2 |
    | 1 | 2 | 3 | 4 |
    """)
  guard case .table(let table) = try #require(article.blocks.first).kind else {
    Issue.record("no table")
    return
  }
  #expect(table.alignments == [.left, .center, .right])
  #expect(table.headingRows == 1)
  #expect(
    table.rows.map { $0.map { String(article[$0]) } } == [
      ["a", "b", "c"], ["1 2", "", ""], ["1", "2", "3"],
    ])
}

@Test func htmlIsShownAsItsText() {
  #expect(
    markdown(
      """
      A <b>bold</b> word<br>and <!-- no --> more.

      <div class="a > b">
      One &amp; two &#233;
      <p>three</p></div>

      <script>alert("x")</script>

      <img src="a.png">
      """) == """
        P A bold word⏎and  more.
        P One & two é three
        """)
}

@Test func blocksWithoutTextAreLeftOut() {
  #expect(markdown("#\n\n&nbsp;\n\n![](a.png)\n\n[a]: b\n\n```\n```\n") == "C ")
}

@Test func aRuleStandsOnTheBlankLine() {
  let article = markdownArticle("a\n\n---\n\nb")
  #expect(article.text == "a\n\nb")
  #expect(article.blocks.map(\.span.range) == [0..<1, 2..<2, 3..<4])
}

@Test func returnsAndTabsFromEntitiesAreSpaces() {
  #expect(markdownArticle("a&#13;&#10;b").text == "a  b")
  #expect(markdownArticle("|a&#9;b|c|\n|-|-|").text == "a b\tc")
}

@Test func aNulIsReplaced() {
  #expect(markdownArticle("a\u{0}b").text == "a\u{FFFD}b")
}

@Test func carriageReturnsAreNoMatter() {
  #expect(markdown("# A\r\n\r\nb\r\nc\r\rd") == "T A\nP b c\nP d")
}

import Articles
import Exchange
import Marginalia
import Testing

struct ArticleNotesTests {
  /// A title, a heading and two paragraphs, with notes of every kind on them.
  private let notes: ArticleNotes

  init() {
    let text = "Tides\n\nCauses\n\nThe *Moon* pulls\nthe sea.\n\n1. The Sun pulls, too. #sun"
    let spans = Self.spans(of: text)
    let article = Article(
      text: text,
      blocks: [
        Block(.title, span: spans[0]), Block(.heading(level: 2), span: spans[1]),
        Block(.paragraph, span: spans[2]), Block(.paragraph, span: spans[3]),
      ],
      metadata: Metadata(title: "Tides: \"why\"", authors: ["Ada"], source: "https://example.org/"),
      format: .plainText)
    var generator = SystemRandomNumberGenerator()
    var store = AnnotationStore(
      Sidecar(for: article, fileName: "tides.txt", using: &generator), of: article)
    let noon = Timestamp(secondsSinceEpoch: 1_795_435_200)
    store.addArticleNote("All true.", at: noon, id: AnnotationID("urn:x:1"))
    store.highlight(
      spans[2].union(spans[3]), color: .blue, note: "Both *pull*.", tags: ["the sea", "1687"],
      at: noon, id: AnnotationID("urn:x:2"))
    store.addBookmark("a", at: spans[0], at: noon, id: AnnotationID("urn:x:3"))
    store.correct(
      Correction(otherForms: ["Sun"], name: "Star_1"), at: TextSpan(start: 49, end: 52), as: "",
      time: noon, id: AnnotationID("urn:x:6"))
    store.correct(
      Correction(scope: .mention, type: Correction.noType), at: TextSpan(start: 20, end: 24),
      as: "", time: noon, id: AnnotationID("urn:x:5"))
    let orphan = PlacedAnnotation(
      Annotation(
        .highlight, id: AnnotationID("urn:x:4"), at: noon, in: store.sidecar,
        anchor: Anchor(quote: TextQuote(exact: "Gone\u{1B}[31m."), position: nil, digest: nil),
        color: .red),
      at: Placement(.orphaned, score: 0))
    notes = ArticleNotes(store.annotations + [orphan], of: article, path: "a/tides.txt")
  }

  private static func spans(of text: String) -> [TextSpan] {
    var start = 0
    return text.split(separator: "\n\n").map { paragraph in
      defer { start += paragraph.utf8.count + 2 }
      return TextSpan(start: start, end: start + paragraph.utf8.count)
    }
  }

  @Test func markdownHasQuotesUnderHeadingsAndOrphansLast() {
    #expect(
      notes.markdown == """
        ---
        title: "Tides: \\"why\\""
        author: ["Ada"]
        source: "https://example.org/"
        article: "tides.txt"
        exported-from: "Manicule"
        ---

        # Tides: "why"

        All true.

        > Tides

        *bookmark a*

        ### Causes

        > The \\*Moon\\* pulls the sea.
        >
        > 1\\. The Sun pulls, too. \\#sun

        Both *pull*.

        *blue* #the-sea #1687_

        ## Not found in the article

        These passages are not in the article as it is today.

        > Gone␛\\[31m.

        *red*

        ## Names corrected

        - “Sun” is “Star\\_1”.
        - “Moon” is no name in one place.

        """)
  }

  @Test func theListingIsPlain() {
    #expect(
      notes.text == """
        note on the article
            All true.

        bookmark a: Tides

        blue: The *Moon* pulls the sea. 1. The Sun pulls, too. #sun
            Both *pull*.
            #the-sea #1687

        red, orphaned: Gone␛[31m.

        """)
  }

  @Test func jsonHasPlacesInCodePoints() throws {
    let listed = try #require(notes.json.object?["notes"]?.array)
    #expect(listed.map { $0.object?["state"] } == ["whole", "exact", "exact", "orphaned"])
    #expect(listed[1].object?["letter"] == "a")
    #expect(listed[2].object?["start"]?.integer == 15)
    #expect(listed[2].object?["color"] == "blue")
    #expect(listed[3].object?["start"] == .null)
    #expect(listed[3].object?["quote"] == "Gone\u{1B}[31m.")
    let corrections = try #require(notes.json.object?["corrections"]?.array)
    #expect(corrections.map { $0.object?["form"] } == ["Sun", "Moon"])
    #expect(corrections[0].object?["name"] == "Star_1")
    #expect(corrections[0].object?["forms"] == ["Sun"])
    #expect(corrections[1].object?["type"] == "none" && corrections[1].object?["name"] == .null)
    #expect(corrections[1].object?["start"]?.integer == 20)
  }

  /// A highlight made on other words than those of the article, and a bookmark at one letter.
  private static func changed(isAccepted: Bool) -> ArticleNotes {
    let noon = Timestamp(secondsSinceEpoch: 1_795_435_200)
    let old = article("It was cold. Some 10,000 people were there.")
    let new = article("It was cold. Some 15,000 people were there.")
    var generator = SystemRandomNumberGenerator()
    var store = AnnotationStore(
      Sidecar(for: old, fileName: "a.txt", using: &generator), of: old)
    let id = AnnotationID("urn:x:1")
    store.highlight(TextSpan(start: 18, end: 31), color: .red, note: "Who?", at: noon, id: id)
    store.addBookmark(
      "b", at: TextSpan(start: 3, end: 4), at: noon, id: AnnotationID("urn:x:2"))
    store = AnnotationStore(store.sidecar, of: new, oldTexts: [Digest(of: old): old.text])
    if isAccepted { store.accept([id], at: noon) }
    return ArticleNotes(store.annotations, of: new, path: "a.txt")
  }

  private static func article(_ text: String) -> Article {
    let block = Block(.paragraph, span: TextSpan(start: 0, end: text.utf8.count))
    return Article(text: text, blocks: [block], format: .plainText)
  }

  @Test func theWordsFirstSelectedAreShownBesideThoseOfToday() {
    #expect(
      Self.changed(isAccepted: false).text == """
        bookmark b: It was cold.

        red, changed: 15,000 people
            was: 10,000 people
            Who?

        """)
    let markdown = Self.changed(isAccepted: false).markdown
    #expect(markdown.contains("*the words have changed since; they were: 10,000 people*"))
  }

  @Test func theWordsFirstSelectedStayAfterOthersWereAccepted() {
    let text = Self.changed(isAccepted: true).text
    #expect(text.contains("red, accepted: 15,000 people\n    was: 10,000 people\n"))
    let markdown = Self.changed(isAccepted: true).markdown
    #expect(markdown.contains("*other words were accepted; first selected were: 10,000 people*"))
  }

}

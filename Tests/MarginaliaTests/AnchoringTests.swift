import Articles
import Marginalia
import Testing

struct AnchoringTests {
  /// How an edit may change what the annotation was made on.
  struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The text with the selection.
    let before: String
    /// The text with the passage that should be found; without one, an orphan is expected.
    let after: String
    let state: Placement.State
  }

  private static let tides = """
    How tides work

    Every day, «the sea rises and falls twice», and people who live by the coast know when.

    The Moon pulls the water on the near side. The Sun pulls too, though it is further away.
    """

  private static let edits = [
    Edit(
      testDescription: "nothing", before: tides, after: tides, state: .exact),
    Edit(
      testDescription: "a paragraph before", before: tides, after: "A new beginning.\n\n" + tides,
      state: .moved),
    Edit(
      testDescription: "one word inside", before: tides,
      after: tides.replacing("rises and falls", with: "climbs and falls"), state: .changed),
    Edit(
      testDescription: "wrapped lines and CRLF", before: tides,
      after: tides.replacing("rises and", with: "rises\nand").replacing("\n", with: "\r\n"),
      state: .moved),
    Edit(
      testDescription: "the context rewritten", before: tides,
      after: "Far away «the sea rises and falls twice» on each and every one of our days.",
      state: .moved),
    Edit(
      testDescription: "deleted, with a look-alike",
      before:
        "We went home. «The sea was calm.» Nobody spoke.\n\nYears later. The sea was calm. Birds.",
      after: "We went home. Nobody spoke.\n\nYears later. The sea was calm. Birds.",
      state: .orphaned),
    Edit(
      testDescription: "repeated, the second one",
      before: "One. Yes, he said. «Yes, he said.» Two.",
      after: "New. One. Yes, he said. «Yes, he said.» Two.", state: .moved),
    Edit(
      testDescription: "quotation marks and dashes",
      before: "She said: «\"it is - so they say - 'done'\"». Then she left us.",
      after: "New. She said: «“it is – so they say – ‘done’”». Then she left us.", state: .moved),
    Edit(
      testDescription: "normal forms", before: "Il a vu «le café déjà fermé» ce soir-là.",
      after: "Oui. Il a vu «le cafe\u{301} de\u{301}ja\u{300} ferme\u{301}» ce soir-la\u{300}.",
      state: .moved),
    Edit(
      testDescription: "emoji and right to left",
      before: "Start «👩‍👩‍👧 אמר שלום לכולם» end of it.",
      after: "New. Start «👩‍👩‍👧 אמר שלום לכולם» end of it.",
      state: .moved),
    Edit(
      testDescription: "Chinese", before: "今天天气很好,«我们去海边看日落»,然后回家吃饭。",
      after: "昨天下雨。今天天气很好,«我们去海边看日落»,然后回家吃饭。", state: .moved),
    Edit(
      testDescription: "over two paragraphs",
      before: "One two three «four five.\n\nSix seven» eight nine.",
      after: "Zero. One two three «four five.\n\n\nSix seven» eight nine.", state: .moved),
    Edit(
      testDescription: "cut in two by a new paragraph",
      before:
        "We waited. «Boats left the harbour at dawn. By noon all of them were back.» It rained.",
      after:
        "We waited. «Boats left the harbour at dawn.\n\nBy noon all of them were back.» It rained.",
      state: .moved),
    Edit(
      testDescription: "its last words elsewhere in the next paragraph",
      before:
        "We waited. «But if the boats come late, nobody is left to greet them again» – it rained.",
      after:
        "We waited. «But if the boats come late, nobody is left to greet» anyone.\n\n"
        + "Others in the town did just as they did again. It rained.",
      state: .changed),
    Edit(
      testDescription: "signs of regular expressions",
      before: "Type «a.*b(c|d)[e]+$^\\» to see it.",
      after: "So: type «a.*b(c|d)[e]+$^\\» to see it.", state: .moved),
    Edit(
      testDescription: "case", before: "This is «a Chapter on Tides» and more of that.",
      after: "New. This is «A CHAPTER ON TIDES» and more of that.", state: .changed),
    Edit(
      testDescription: "everything gone", before: tides,
      after: "Other words entirely stand here now.",
      state: .orphaned),
    Edit(testDescription: "an empty article", before: tides, after: "", state: .orphaned),
  ]

  @Test(arguments: edits, [true, false])
  func aPassageIsFoundAgain(_ edit: Edit, hasOldText: Bool) throws {
    let old = Marked(edit.before)
    let new = Marked(edit.after)
    var store = old.store()
    store.highlight(old.spans[0], color: .blue, at: .noon(), id: .test(1))
    let texts = hasOldText ? [Digest(of: old.article): old.article.text] : [:]
    let again = AnnotationStore(store.sidecar, of: new.article, oldTexts: texts)
    let placement = try #require(again[.test(1)]?.placement)
    #expect(placement.state == edit.state)
    #expect(
      placement.span.map { String(new.article[$0]) }
        == new.spans.first.map { String(new.article[$0]) })
    #expect(placement.span == new.spans.first)
  }

  private static let toll = """
    The camp in Ucha held many. Officials said that 10,000 people dead were counted there, that some 1.5 million \
    were held since April 2017, and that they called Qari for questioning weeks later, in the summer.

    A drone video of the oasis city was shown in the room where the reporters had been asked to come.
    """

  /// A passage, what is replaced in the text by what, and the passage then.
  private static let replaced = [
    ["10,000", "10,000", "15,000", "15,000"],
    ["10,000 people dead", "10,000", "15,000", "15,000 people dead"],
    ["1.5 million", "1.5", "2.5", "2.5 million"],
    ["April 2017", "2017", "2018", "April 2018"],
    ["some 1.5", "some", "about", "about 1.5"],
    ["Qari for questioning weeks", "Qari", "Kari", "Kari for questioning weeks"],
    ["drone video", "drone", "phone", "phone video"],
    ["oasis city", "oasis", "desert", "desert city"],
    ["1.5 million", "some 1.5", "about 2.5", "2.5 million"],
  ]

  @Test(arguments: replaced, [true, false])
  func aReplacedWordAtItsEdgeBelongsToThePassage(_ edit: [String], hasOldText: Bool) throws {
    let old = Marked(Self.toll.replacing(edit[0], with: "«\(edit[0])»"))
    let edited = old.article.text.replacing(edit[1], with: edit[2])
    #expect(Self.found(old, in: edited, hasOldText: hasOldText) == edit[3])
  }

  /// Of two that are alike only the other one stays.
  private static let alike = [
    (
      """
      JSON fields. «Any lookup other than those listed below will be interpreted as a key lookup.»

      Store fields. Any lookup other than those listed here will be interpreted as a key lookup.
      """,
      """
      Store fields. Any lookup other than those listed here will be interpreted as a key lookup.
      """
    ),
    (
      """
      They also allow in«stall»ing it. The whole «install» of it takes an hour. Nobody minds.
      """,
      """
      It also allows installing it from the shelf, as others do. Nobody minds.
      """
    ),
    (
      """
      attribute: the height that a base has.

      «attribute»: the width that a base has, in feet.
      """,
      """
      «attribute»: the width that a base has, in feet.
      """
    ),
  ]

  @Test(arguments: alike, [true, false])
  func aLookAlikeIsNotTakenForThePassage(_ texts: (String, String), hasOldText: Bool) throws {
    let (old, new) = (Marked(texts.0), Marked(texts.1))
    var store = old.store()
    let span = try #require(old.spans.last)
    store.highlight(span, color: .blue, at: .noon(), id: .test(1))
    let oldTexts = hasOldText ? [Digest(of: old.article): old.article.text] : [:]
    let again = AnnotationStore(store.sidecar, of: new.article, oldTexts: oldTexts)
    #expect(again[.test(1)]?.placement.span == new.spans.first)
  }

  @Test func whatChangedPlacesWithItsLookAlikeIsFoundByTheOldText() {
    let (text, bytes) = (
      "Text is captured from both of the streams when the program ends.",
      "Bytes are captured from both of the streams when the program ends."
    )
    let end = "Nothing else is said of either of the two."
    let old = Marked("«\(text)»\n\n\(bytes)\n\n\(end)")
    #expect(Self.found(old, in: "\(bytes)\n\n\(text)\n\n\(end)", hasOldText: true) == text)
  }

  /// Passages that begin or end within words, what is replaced by what in the text.
  private static let withinWords = [
    ["f the oasis ci", "10,000", "15,000"],
    ["fficials said that 10,000 peo", "1.5 million", "two million"],
    ["porter", "Officials", "People"],
    ["cha", "Officials said", "Experts thought"],
  ]

  @Test(arguments: withinWords, [true, false])
  func anEndWithinAWordStaysWithinIt(_ edit: [String], hasOldText: Bool) throws {
    let old = Marked(Self.toll.replacing(edit[0], with: "«\(edit[0])»"))
    let edited = "Anew. " + old.article.text.replacing(edit[1], with: edit[2])
    #expect(Self.found(old, in: edited, hasOldText: hasOldText) == edit[0])
  }

  @Test(arguments: ["A drone video", "a drone video"])
  func aBookmarkIsNeverChanged(text: String) throws {
    let old = Marked(Self.toll.replacing("A drone", with: "«A» drone"))
    var store = old.store()
    store.addBookmark("a", at: old.spans[0], at: .noon(), id: .test(1))
    let new = Article(
      text: "Anew. " + old.article.text.replacing("A drone video", with: text), blocks: [],
      format: .plainText)
    let texts = [Digest(of: old.article): old.article.text]
    let again = AnnotationStore(store.sidecar, of: new, oldTexts: texts)
    #expect(again[.test(1)]?.placement.state == .moved)
  }

  private static func found(_ old: Marked, in text: String, hasOldText: Bool) -> String? {
    var store = old.store()
    store.highlight(old.spans[0], color: .blue, at: .noon(), id: .test(1))
    let new = Article(text: text, blocks: [], format: .plainText)
    let texts = hasOldText ? [Digest(of: old.article): old.article.text] : [:]
    let again = AnnotationStore(store.sidecar, of: new, oldTexts: texts)
    return again[.test(1)]?.placement.span.map { String(new[$0]) }
  }

  @Test func whatWasFirstSelectedStays() throws {
    let old = Marked(Self.tides)
    var store = old.store()
    store.highlight(old.spans[0], color: .blue, at: .noon(), id: .test(1))
    let new = Marked(Self.tides.replacing("rises", with: "climbs"))
    let again = AnnotationStore(store.sidecar, of: new.article)
    #expect(again.sidecar.bytes == store.sidecar.bytes)
    #expect(again[.test(1)]?.annotation.quote?.exact == "the sea rises and falls twice")
  }

  @Test func aPositionThatDoesNotFitItsQuoteIsNotBelieved() throws {
    let marked = Marked("One two «three» four five six seven.")
    var sidecar = marked.store().sidecar
    let anchor = Anchor(
      quote: TextQuote(exact: "three", prefix: "two ", suffix: " four"),
      position: TextPosition(start: 0, end: 5), digest: Digest(of: marked.article))
    sidecar.annotations[.test(1)] = Annotation(
      .highlight, id: .test(1), at: .noon(), in: sidecar, anchor: anchor)
    let store = AnnotationStore(sidecar, of: marked.article)
    #expect(store[.test(1)]?.placement.span == marked.spans[0])
    #expect(store[.test(1)]?.placement.state == .moved)
  }

  @Test func contextGrowsUntilTheQuoteIsUnique() throws {
    let line = String(repeating: "The same words again and again. ", count: 8)
    let marked = Marked(line + "«here» " + line + "here " + line)
    let quote = TextQuote(of: marked.spans[0], in: marked.article)
    #expect(quote.prefix.unicodeScalars.count >= 256)
    #expect(marked.article.text.components(of: quote.prefix + quote.exact + quote.suffix) == 1)
  }

  @Test func contextNeverCutsACharacter() {
    let family = String(repeating: "👩‍👩‍👧", count: 40)
    let marked = Marked(family + "«here»" + family)
    let quote = TextQuote(of: marked.spans[0], in: marked.article)
    #expect(quote.prefix.allSatisfy { $0 == "👩‍👩‍👧" })
    #expect(quote.suffix.allSatisfy { $0 == "👩‍👩‍👧" })
  }
}

extension String {
  /// How often `part` stands in it, overlaps left out.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

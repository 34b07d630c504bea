import Articles
import Marginalia
import Randomness
import Reader
import Testing

/// What can be typed to choose notes, and what it finds.
@Suite struct NoteQueryTests {
  private static let text = "Radio Free Asia names a source. The video is gone. Nobody saw it."
  private static let time = Timestamp(secondsSinceEpoch: 1_790_000_000)

  private static let ids = (1...6).map { number in
    var generator = SplitMix64(seed: UInt64(number))
    return AnnotationID(using: &generator)
  }

  private let article = Article(text: Self.text, blocks: [], format: .plainText)

  /// Four highlights, of which the third was accepted with other words, a bookmark and a note on
  /// the article.
  private func store() -> AnnotationStore {
    var generator = SplitMix64(seed: 11)
    let old = Article(
      text: Self.text.replacing("gone", with: "here"), blocks: [], format: .plainText)
    var before = AnnotationStore(
      Sidecar(for: old, fileName: "article.txt", using: &generator), of: old)
    before.highlight(
      span("The video is here", in: old), color: .red, tags: ["Video"], at: Self.time,
      id: Self.ids[2])
    var store = AnnotationStore(
      before.sidecar, of: article, oldTexts: [Digest(of: old): old.text])
    store.accept([Self.ids[2]], at: Self.time)
    store.highlight(
      span("Radio Free Asia", in: article), color: .yellow, note: "RFA: which source?",
      tags: ["todo"], at: Self.time, id: Self.ids[0])
    store.highlight(
      span("a source", in: article), color: .red, tags: ["todo", "video-2"], at: Self.time,
      id: Self.ids[1])
    store.highlight(span("Nobody", in: article), color: .blue, at: Self.time, id: Self.ids[3])
    store.addBookmark("a", at: span("saw", in: article), at: Self.time, id: Self.ids[4])
    store.addArticleNote("To be read again.", at: Self.time, id: Self.ids[5])
    return store
  }

  private func span(_ words: String, in article: Article) -> TextSpan {
    TextSearch(words).hits(in: article)[0]
  }

  /// The numbers of the annotations that are listed, from 1.
  private func found(_ text: String, _ names: [HighlightColor: String] = [:]) -> [Int] {
    let filter = NoteQuery(text, colorNames: names).filter
    let listed = store().annotations.filter { filter.matches($0, in: article) }
    return Self.ids.indices.filter { number in listed.contains { $0.id == Self.ids[number] } }
      .map { $0 + 1 }
  }

  @Test(arguments: [
    ("source RFA", [1]), ("rfa SOURCE", [1]), ("\"source RFA\"", []), ("\"which source\"", [1]),
    ("“free asia", [1]), ("nobody video", []), ("video here", [3]), ("gone", [3]),
    ("color:red", [2, 3]), ("Colour:RED", [2, 3]), ("color:red colour:blue", [2, 3, 4]),
    ("color:", [1, 2, 3, 4]), ("color:b #todo", []),
    ("#video", [2, 3]), ("tag:VIDEO", [2, 3]), ("#todo #video", [2]), ("Tag:#todo", [1, 2]),
    ("tag:", [1, 2, 3]),
    ("is:accepted", [3]), ("IS:Exact", [1, 2, 4, 5]), ("state:whole", [6]), ("is:bookmark", [5]),
    ("is:note", [1, 6]), ("is:highlight", [1, 2, 3, 4]), ("is:bookmark is:note", [1, 5, 6]),
    ("is:accepted is:whole", [3, 6]), ("is:note is:whole", [6]), ("is:", [1, 2, 3, 4, 5, 6]),
    ("is:conflict", []), ("RFA:", [1]), ("", [1, 2, 3, 4, 5, 6]),
  ]) func whatIsTypedFinds(_ text: String, _ numbers: [Int]) {
    #expect(found(text) == numbers)
  }

  @Test func coloursGoByTheReadersNames() {
    let names: [HighlightColor: String] = [.blue: "To check", .yellow: "red"]
    #expect(found("color:to", names) == [4])
    #expect(found("color:\"to check\"", names) == [4])
    #expect(found("color:blue", names) == [4])
    #expect(found("color:red", names) == [1])
  }

  @Test func theOtherVersionOfANoteIsAConflict() throws {
    let id = Self.ids[0]
    var (mine, theirs) = (store(), store())
    let base = mine.sidecar
    mine.setNote("Mine.", of: id, at: Timestamp(secondsSinceEpoch: 1_790_000_001))
    theirs.setNote("Theirs.", of: id, at: Timestamp(secondsSinceEpoch: 1_790_000_002))
    mine.adopt(Sidecar.merge(base: base, ours: mine.sidecar, theirs: theirs.sidecar))
    let filter = NoteQuery("is:conflict").filter
    let listed = mine.annotations.filter { filter.matches($0, in: article) }
    #expect(listed.map(\.annotation.note) == ["Mine."])
  }

  @Test(arguments: [
    ("Color:gren", "There is no colour “gren”; is “green” meant?"),
    ("tag:x state:chnged", "There is no state “chnged”; is “changed” meant?"),
    (
      "colour:xyz",
      "There is no colour “xyz”; there are yellow, green, blue, red, purple."
    ),
  ]) func aValueThatIsNotThereIsTold(_ text: String, _ sentence: String) {
    #expect(NoteQuery(text).problem == sentence)
  }

  @Test func aKeyThatIsNotThereIsToldWithWhatThereIs() {
    #expect(NoteQuery("colr:red").doubt == "There is no key “colr”; is “color” meant?")
    #expect(NoteQuery("author:me").doubt == "There is no key “author”; there are tag, color, is.")
    for text in ["\"author:me\"", "https://example.org", "12:30", "a b", "tag:x"] {
      #expect(NoteQuery(text).doubt == nil)
    }
  }
}

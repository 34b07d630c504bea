import Articles
import Marginalia
import Randomness
import Testing

struct SidecarTests {
  @Test func aSidecarWithoutNotesIsReadBack() throws {
    let sidecar = Marked("Text.").store().sidecar
    #expect(try Sidecar(parsing: sidecar.bytes, path: "").bytes == sidecar.bytes)
  }

  @Test(arguments: 0..<40)
  func unknownKeysSurviveByteForByte(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let bytes = JSONValue.foreignSidecar(using: &generator).bytes
    let sidecar = try Sidecar(parsing: bytes, path: "")
    #expect(!sidecar.annotations.isEmpty)
    #expect(
      String(decoding: sidecar.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }

  /// As a script or a merge line by line leaves them: two versions, or a copy on other words.
  @Test func twoItemsWithOneIdAreBothSeen() throws {
    let marked = Marked("Of «one» and «two» words.")
    func highlight(_ place: Int, _ note: String, at time: Timestamp) throws -> JSONValue {
      var store = marked.store()
      store.highlight(marked.spans[place], color: .green, note: note, at: time, id: .test(1))
      return .object(try #require(store.sidecar.annotations[.test(1)]).json)
    }
    let items = try [
      highlight(0, "First.", at: .noon()), highlight(0, "Later.", at: .noon(1)),
      highlight(1, "Elsewhere.", at: .noon()),
    ]
    var file = try #require(JSONValue(parsing: marked.store().sidecar.bytes).object)
    file["total"] = nil
    file["first"] = ["id": "urn:x:page", "type": "AnnotationPage", "items": .array(items)]
    let sidecar = try Sidecar(parsing: JSONValue.object(file).bytes, path: "")
    let notes = sidecar.annotations.values.compactMap(\.note)
    #expect(notes.sorted() == ["Elsewhere.", "First.", "Later."])
    #expect(sidecar.annotations[.test(1)]?.note == "Later.")
    let elsewhere = sidecar.annotations.values.first { $0.note == "Elsewhere." }
    #expect(elsewhere?.quote?.exact == "two")
    #expect(try Sidecar(parsing: sidecar.bytes, path: "") == sidecar)
    #expect(try Sidecar(parsing: JSONValue.object(file).bytes, path: "") == sidecar)
  }

  @Test func anotherEditorsLineEndsAndOrderChangeNothing() throws {
    var generator = SplitMix64(seed: 1)
    var object = try #require(JSONValue.foreignSidecar(using: &generator).object)
    object["x:big"] = .number("123456789012345678901234567890")
    let sidecar = try Sidecar(parsing: JSONValue.object(object).bytes, path: "")
    let type = object["type"]
    object["type"] = nil
    object["type"] = type
    let text = String(decoding: JSONValue.object(object).bytes, as: UTF8.self)
    let foreign = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    let read = try Sidecar(parsing: Array(foreign.utf8), path: "")
    #expect(read.annotations == sidecar.annotations)
    let written = String(decoding: read.bytes, as: UTF8.self)
    #expect(written.contains("123456789012345678901234567890"))
    #expect(!written.contains("\r") && written.contains("\"type\": "))
  }

  @Test func editingKeepsWhatOthersWrote() throws {
    let item: JSONValue = [
      "id": "https://hypothes.is/a/1", "type": "Annotation", "x:y": ["z": .number("1.50")],
      "motivation": ["commenting", "x:other"],
      "body": [
        ["type": "TextualBody", "value": "Old.", "x:kept": .bool(true)],
        "https://example.org/body",
      ],
      "target": [
        "source": "https://example.org/",
        "selector": [["type": "RangeSelector"], ["type": "TextQuoteSelector", "exact": "a"]],
      ],
    ]
    var annotation = try #require(Annotation(item))
    #expect(annotation.note == "Old.")
    annotation.setNote("New.", at: .noon())
    annotation.setTags(["t"], at: .noon())
    annotation.setColor(.red, in: Marked("").store().sidecar, at: .noon())
    let read = try #require(Annotation(.object(annotation.json)))
    #expect(read == annotation)
    #expect(read.note == "New." && read.tags == ["t"] && read.color == .red)
    let text = String(decoding: JSONValue.object(annotation.json).bytes, as: UTF8.self)
    for kept in ["1.50", "x:kept", "https://example.org/body", "RangeSelector", "x:other"] {
      #expect(text.contains(kept))
    }
  }

  @Test func aShortBodyIsTheNote() throws {
    var annotation = try #require(
      Annotation(["id": "urn:x:1", "bodyValue": "Short.", "target": "https://example.org/"]))
    #expect(annotation.note == "Short." && annotation.kind == .articleNote)
    annotation.setTags(["t"], at: .noon())
    #expect(annotation.note == "Short." && annotation.json["bodyValue"] == nil)
  }

  @Test func aNoteOfAnotherToolIsReadWithLineFeedsAndKeptAsItIs() throws {
    var annotation = try #require(
      Annotation(["id": "urn:x:1", "bodyValue": "one\r\ntwo", "target": "https://example.org/"]))
    #expect(annotation.note == "one\ntwo")
    annotation.setNote("one\ntwo", at: .noon())
    #expect(annotation.json["bodyValue"] == "one\r\ntwo")
    annotation.setNote("three\r\nfour", at: .noon())
    #expect(annotation.note == "three\nfour")
    #expect(
      !String(decoding: JSONValue.object(annotation.json).bytes, as: UTF8.self).contains("\\r"))
  }

  @Test func whatIsNoSidecarSaysWhy() {
    #expect(throws: SidecarError.empty(path: "p")) { try Sidecar(parsing: [], path: "p") }
    #expect(throws: SidecarError.notSidecar(path: "p")) {
      try Sidecar(parsing: Array("[]".utf8), path: "p")
    }
    #expect(throws: SidecarError.self) { try Sidecar(parsing: Array("{".utf8), path: "p") }
  }

  @Test func aNewerSidecarIsShownAndNotChanged() throws {
    var generator = SplitMix64(seed: 1)
    var object = try #require(JSONValue.foreignSidecar(using: &generator).object)
    object["manicule:version"] = JSONValue(2)
    let sidecar = try Sidecar(parsing: JSONValue.object(object).bytes, path: "")
    let marked = Marked("«Text».")
    var store = AnnotationStore(sidecar, of: marked.article)
    #expect(store.isReadOnly && !store.annotations.isEmpty)
    store.highlight(marked.spans[0], color: .red, at: .noon(), id: .test(1))
    store.delete(store.annotations[0].id, at: .noon())
    #expect(store.sidecar.bytes == sidecar.bytes)
  }
}

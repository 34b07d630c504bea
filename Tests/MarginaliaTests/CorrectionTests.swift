import Articles
import Marginalia
import Testing

@Suite struct CorrectionTests {
  private let marked = Marked("«Himit Qari» was held. «Qari» is 45. «RFA» rang.")

  private func store() -> AnnotationStore {
    var store = marked.store()
    store.correct(
      Correction(otherForms: ["Qari"], name: "Khimit"), at: marked.spans[0], as: "rename 'Himit'",
      time: .noon(), id: .test(1))
    store.correct(
      Correction(scope: .mention, type: Correction.noType), at: marked.spans[1],
      as: "set 'Qari' apart", time: .noon(), id: .test(2))
    store.correct(
      Correction(scope: .form, type: "organization"), at: marked.spans[2], as: "type 'RFA'",
      time: .noon(), id: .test(3))
    return store
  }

  @Test func whatIsSavedIsReadAgain() throws {
    let store = store()
    let read = try Sidecar(parsing: store.sidecar.bytes, path: "")
    #expect(read.annotations == store.sidecar.annotations)
    #expect(read.bytes == store.sidecar.bytes)
    let again = AnnotationStore(read, of: marked.article)
    #expect(
      again.corrections.map(\.annotation.correction) == [
        Correction(otherForms: ["Qari"], name: "Khimit"),
        Correction(scope: .mention, type: "none"), Correction(scope: .form, type: "organization"),
      ])
    #expect(again.corrections.map(\.placement.span) == marked.spans)
  }

  @Test func theyKeepTheirOrderWithinASecond() {
    let times = store().corrections.compactMap(\.annotation.created)
    #expect(times.count == 3 && times[0] < times[1] && times[1] < times[2])
  }

  @Test func noCommandOnAHighlightMeansACorrection() {
    var store = store()
    #expect(store.annotation(at: 0) == nil)
    store.highlight(
      TextSpan(start: 0, end: 20), color: .blue, at: .noon(9), id: .test(9))
    #expect(store.annotation(at: 0)?.id == .test(9))
  }

  @Test func undoingIsCalledByWhatWasCorrected() {
    var store = store()
    #expect(store.undo(at: .noon(5))?.name == "type 'RFA'")
    #expect(store.corrections.count == 2)
    #expect(store.redo(at: .noon(6))?.name == "type 'RFA'")
    #expect(store.corrections.map(\.annotation.id) == [.test(1), .test(2), .test(3)])
  }

  @Test func bothSidesCorrectionsAreKept() {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.correct(
      Correction(name: "Radio Free Asia"), at: marked.spans[2], as: "", time: .noon(10),
      id: .test(10))
    theirs.correct(
      Correction(name: "RFA/RL"), at: marked.spans[2], as: "", time: .noon(11), id: .test(11))
    theirs.delete(.test(1), at: .noon(12))
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let merged = Sidecar.merge(base: base.sidecar, ours: one.sidecar, theirs: other.sidecar)
      let store = AnnotationStore(merged, of: marked.article)
      #expect(
        store.corrections.map(\.annotation.id) == [.test(2), .test(3), .test(10), .test(11)])
    }
  }

  @Test func theyAreFoundAgainInAnEditedArticle() {
    let edited = Marked("In short: «Himit Qari» is free. And «RFA» rang.")
    let store = AnnotationStore(
      store().sidecar, of: edited.article,
      oldTexts: [Digest(of: marked.article): marked.article.text])
    let places = store.corrections.map(\.placement.span)
    #expect(places[0] == edited.spans[0] && places[2] == edited.spans[1])
  }

  @Test(arguments: [
    ("\"editing\"", "{\"purpose\": \"identifying\", \"value\": \"A\"}", true),
    (
      "[\"editing\", \"classifying\"]", "[{\"purpose\": [\"classifying\"], \"value\": \"b\"}]", true
    ),
    ("\"editing\"", "{\"type\": \"TextualBody\", \"value\": \"A misprint.\"}", false),
    ("\"identifying\"", "{\"purpose\": \"identifying\", \"value\": \"A\"}", false),
    ("\"editing\"", "{\"purpose\": \"identifying\", \"source\": \"urn:x\"}", false),
  ])
  func whatOthersWriteIsACorrectionWhereItNamesOrClassifies(
    motivation: String, body: String, isOne: Bool
  ) throws {
    let text = """
      {"id": "urn:x:1", "motivation": \(motivation), "body": \(body), "target": {"source": "urn:y",
        "selector": {"type": "TextQuoteSelector", "exact": "A"}}}
      """
    let annotation = try #require(Annotation(JSONValue(parsing: Array(text.utf8))))
    #expect((annotation.correction != nil) == isOne)
    #expect(annotation.correction?.scope ?? .entry == .entry)
  }

  @Test func aReadOnlyStoreIsNotCorrected() {
    var store = AnnotationStore(store().sidecar, of: marked.article, isReadOnly: true)
    let made = store.correct(
      Correction(name: "X"), at: marked.spans[0], as: "", time: .noon(20), id: .test(20))
    #expect(made == nil && store.corrections.count == 3)
  }
}

import Articles
import Marginalia
import Testing

/// What must be searched for can be searched for later, and nothing is lost meanwhile.
struct PlacementSearchTests {
  private let old = Marked("The first line.\n\n«One» two «three» four five.")
  private let new = Marked("A line before.\n\nThe first line.\n\n«One» two «three» four five.")

  /// A sidecar with two highlights that were made on the old text and one that is made on the new.
  private func sidecar() -> Sidecar {
    var store = old.store()
    for (number, span) in old.spans.enumerated() {
      store.highlight(span, color: .blue, at: .noon(number), id: .test(UInt64(number)))
    }
    var edited = AnnotationStore(store.sidecar, of: new.article)
    edited.highlight(
      TextSpan(start: 2, end: 6), color: .red, at: .noon(2), id: .test(2))
    return edited.sidecar
  }

  private func store() -> AnnotationStore {
    AnnotationStore(sidecar(), of: new.article, searchesLater: true)
  }

  @Test func whatWasMadeOnThisTextStandsAtOnceAndTheRestAfterTheSearch() throws {
    var store = store()
    #expect(store.annotations.map(\.id) == [.test(2)])
    let search = try #require(store.search)
    #expect(Set(search.annotations.map(\.id)) == [.test(0), .test(1)])
    store.settle(search.results())
    #expect(store.search == nil)
    #expect(store.annotations.map(\.id) == [.test(2), .test(0), .test(1)])
    #expect(store[.test(1)]?.placement.span == new.spans[1])
  }

  @Test func aChangeDoesNotWaitForTheSearchAndLosesNothing() throws {
    var store = store()
    let search = try #require(store.search)
    store.addArticleNote("Mine.", at: .noon(5), id: .test(5))
    #expect(store.search == nil && store.annotations.count == 4)
    // What was found too late changes nothing.
    store.delete(.test(0), at: .noon(6))
    store.settle(search.results())
    #expect(store.annotations.map(\.id) == [.test(5), .test(2), .test(1)])
    #expect(store.sidecar.annotations.count == 3)
  }

  @Test func whatAnotherProgramSavedMeanwhileIsPlaced() throws {
    var store = store()
    var other = AnnotationStore(store.sidecar, of: new.article)
    other.delete(.test(1), at: .noon(7))
    store.adopt(other.sidecar)
    #expect(store.search == nil && Set(store.annotations.map(\.id)) == [.test(0), .test(2)])
  }

  @Test func notesOfOtherToolsWithoutTimesKeepAnOrder() throws {
    var sidecar = old.store().sidecar
    let times = ["2026-01-05T00:00:00Z", nil, "2026-01-03T00:00:00Z", nil]
    for (number, time) in times.enumerated() {
      var object: JSONObject = ["id": .string("urn:x:\(number)"), "type": "Annotation"]
      object["created"] = time.map { .string($0) }
      object["target"] = [
        "source": "urn:x:a", "selector": ["type": "TextQuoteSelector", "exact": "two"],
      ]
      let annotation = try #require(Annotation(.object(object)))
      sidecar.annotations[annotation.id] = annotation
    }
    var store = AnnotationStore(sidecar, of: old.article)
    for annotation in store.annotations { store.delete(annotation.id, at: .noon()) }
    #expect(store.annotations.isEmpty)
  }
}

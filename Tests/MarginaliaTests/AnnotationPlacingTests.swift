import Articles
import Marginalia
import Testing

struct AnnotationPlacingTests {
  private let marked = Marked("One «two «three» four» five «six» seven.")
  private var inner: TextSpan { marked.spans[0] }
  private var outer: TextSpan { marked.spans[1] }
  private var six: TextSpan { marked.spans[2] }

  private func store() -> AnnotationStore {
    var store = marked.store()
    store.highlight(inner, color: .blue, note: "In.", tags: ["a"], at: .noon(), id: .test(1))
    return store
  }

  @Test func newEndsAreKeptBesideTheOldOnes() throws {
    var store = store()
    store.setSpan(outer, of: .test(1), at: .noon(1))
    store.setSpan(six.union(outer), of: .test(1), at: .noon(2))
    store.setSpan(outer, of: .test(1), at: .noon(3))
    let sidecar = try Sidecar(parsing: store.sidecar.bytes, path: "")
    let again = AnnotationStore(sidecar, of: marked.article)
    #expect(again[.test(1)]?.placement == Placement(.exact, span: outer))
    #expect(again[.test(1)]?.annotation.quote?.exact == "three")
    #expect(again[.test(1)]?.annotation.anchors.count == 2)
    let name = store.undo(at: .noon(4))?.name
    #expect(name == "new ends" && store[.test(1)]?.placement.span == six.union(outer))
  }

  @Test func wordsThatTheEndsWereMovedOverAreNoFormerWords() {
    var store = store()
    store.setSpan(outer, of: .test(1), at: .noon(1))
    let moved = Marked("Zero. One two three four five six seven.")
    let texts = [Digest(of: marked.article): marked.article.text]
    var later = AnnotationStore(store.sidecar, of: moved.article, oldTexts: texts)
    later.accept([.test(1)], at: .noon(2))
    #expect(later[.test(1)]?.isAccepted == false && later[.test(1)]?.formerWords == nil)
    let changed = Marked("One two threefold four five six seven.")
    let other = AnnotationStore(store.sidecar, of: changed.article, oldTexts: texts)
    #expect(other[.test(1)]?.formerWords == "two three four")
  }

  @Test func ofEqualNotesOneIsKept() {
    var store = store()
    store.highlight(outer, color: .red, note: "In.", at: .noon(1), id: .test(2))
    #expect(
      store.mergeHighlights([.test(1), .test(2)], at: .noon(2))?.annotation.note == "In.")
  }

  @Test func anOrphanIsAttachedByHand() throws {
    let other = Marked("Nothing of «that» is here.")
    var store = AnnotationStore(store().sidecar, of: other.article)
    #expect(store[.test(1)]?.placement.state == .orphaned)
    store.attach(.test(1), to: other.spans[0], at: .noon(1))
    let again = AnnotationStore(store.sidecar, of: other.article)
    #expect(again[.test(1)]?.placement == Placement(.exact, span: other.spans[0]))
    // In the text it was made on it still stands where it was made.
    let back = AnnotationStore(store.sidecar, of: marked.article)
    #expect(back[.test(1)]?.placement == Placement(.exact, span: inner))
  }

  @Test func changedWordsAreAccepted() {
    let changed = Marked("One two «threefold» four five six seven.")
    var store = AnnotationStore(
      store().sidecar, of: changed.article,
      oldTexts: [Digest(of: marked.article): marked.article.text])
    store.attach(.test(1), to: changed.spans[0], at: .noon(1))
    store.accept([.test(1)], at: .noon(2))
    #expect(store[.test(1)]?.placement == Placement(.exact, span: changed.spans[0]))
  }

  @Test func severalPlacesAreAcceptedAsOneChange() {
    var store = store()
    store.highlight(six, color: .red, at: .noon(1), id: .test(2))
    let article = Marked("Before that, one two three four; five six seven.").article
    var later = AnnotationStore(
      store.sidecar, of: article, oldTexts: [Digest(of: marked.article): marked.article.text])
    #expect(later.annotations.map(\.placement.state) == [.moved, .moved])
    later.accept([.test(1), .test(2), .test(3)], at: .noon(2))
    #expect(later.annotations.map(\.placement.state) == [.exact, .exact])
    let undone = later.undo(at: .noon(3))
    #expect(undone?.name == "acceptance of 2 passages")
    #expect(later.annotations.map(\.placement.state) == [.moved, .moved])
  }

  @Test func highlightsThatTouchBecomeOne() throws {
    var store = store()
    store.highlight(outer, color: .red, note: "Out.", tags: ["b"], at: .noon(1), id: .test(2))
    store.highlight(six, color: .red, at: .noon(2), id: .test(3))
    let refused = store.mergeHighlights([.test(1), .test(3)], at: .noon(3))
    #expect(refused == nil)
    store.mergeHighlights([.test(1), .test(2)], at: .noon(3))
    let whole = try #require(store[.test(1)])
    #expect(whole.placement.span == outer && store[.test(2)] == nil)
    #expect(whole.annotation.note == "Out.\n\nIn.")
    #expect(whole.annotation.tags == ["b", "a"] && whole.annotation.created == .noon())
    _ = store.undo(at: .noon(4))
    #expect(store[.test(1)]?.annotation.note == "In." && store[.test(2)]?.placement.span == outer)
  }

  @Test func aSpaceBetweenThemDoesNotKeepHighlightsApart() {
    let marked = Marked("«One.» «Two.» and «three.»")
    var store = marked.store()
    for (number, span) in marked.spans.enumerated() {
      store.highlight(span, color: .blue, at: .noon(number), id: .test(UInt64(number)))
    }
    let all = store.mergeHighlights([.test(0), .test(1), .test(2)], at: .noon(4))
    let merged = store.mergeHighlights([.test(0), .test(1)], at: .noon(4))
    #expect(all == nil)
    #expect(merged?.placement.span == marked.spans[0].union(marked.spans[1]))
    store.split(.test(0), at: marked.spans[0].end, into: .test(4), at: .noon(5))
    #expect(store.annotations.map(\.placement.span) == marked.spans)
  }

  @Test func aHighlightIsCutInTwo() {
    var store = store()
    store.split(.test(1), at: inner.start + 2, into: .test(2), at: .noon(1))
    #expect(store.annotations.map { marked.article[$0.placement.span ?? outer] } == ["th", "ree"])
    #expect(store[.test(2)]?.annotation.tags == ["a"])
    _ = store.undo(at: .noon(2))
    #expect(store.annotations.map(\.placement.span) == [inner])
  }

  @Test func undoLeavesWhatAnotherProgramChanged() throws {
    var store = store()
    store.setNote("Mine.", of: .test(1), at: .noon(1))
    var other = AnnotationStore(store.sidecar, of: marked.article)
    other.setTags(["a", "theirs"], of: .test(1), at: .noon(2))
    store.adopt(Sidecar.merge(base: store.sidecar, ours: store.sidecar, theirs: other.sidecar))
    _ = store.undo(at: .noon(3))
    #expect(store[.test(1)]?.annotation.note == "In.")
    #expect(store[.test(1)]?.annotation.tags == ["a", "theirs"])
  }

  @Test func aFilterLooksAtTextTagColourAndState() {
    let store = store()
    let matching: [AnnotationFilter] = [
      AnnotationFilter(), AnnotationFilter(words: ["IN."]),
      AnnotationFilter(words: ["THREE", "in"]),
      AnnotationFilter(tags: ["A"]), AnnotationFilter(colors: [.red, .blue]),
      AnnotationFilter(tags: [""], states: [.exact]), AnnotationFilter(states: [.moved, .exact]),
      AnnotationFilter(states: [.exact, .note, .bookmark]),
    ]
    let others: [AnnotationFilter] = [
      AnnotationFilter(words: ["three", "four"]), AnnotationFilter(tags: ["a", "b"]),
      AnnotationFilter(colors: [.red]), AnnotationFilter(words: ["in"], states: [.moved]),
      AnnotationFilter(states: [.exact, .bookmark]),
    ]
    let shown = { (filter: AnnotationFilter) in
      store.annotations.contains { filter.matches($0, in: marked.article) }
    }
    #expect(matching.allSatisfy(shown))
    #expect(!others.contains(where: shown))
  }
}

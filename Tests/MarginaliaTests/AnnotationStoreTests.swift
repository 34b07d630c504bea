import Articles
import Marginalia
import Testing

struct AnnotationStoreTests {
  private let marked = Marked("One day «many people «died» there». The end.")

  @Test func aHighlightKeepsItsWordsAndItsPlace() throws {
    var store = marked.store()
    let span = marked.spans[0]
    store.highlight(span, color: .blue, at: .noon(), id: .test(1))
    let made = try #require(store[.test(1)])
    #expect(made.annotation.quote?.exact == "died")
    #expect(made.annotation.quote?.prefix == "One day many people ")
    #expect(made.annotation.quote?.suffix == " there. The end.")
    #expect(made.annotation.anchors.first?.position == TextPosition(start: 20, end: 24))
    #expect(made.annotation.color == .blue)
    #expect(made.placement == Placement(.exact, span: span))
  }

  @Test func theInnermostAnnotationIsFound() {
    var store = marked.store()
    store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
    store.highlight(marked.spans[1], color: .red, at: .noon(), id: .test(2))
    #expect(store.annotation(at: marked.spans[0].start)?.id == .test(1))
    #expect(store.annotation(at: marked.spans[1].start)?.id == .test(2))
    #expect(store.annotation(at: 0) == nil)
    #expect(store.annotations.map(\.id) == [.test(2), .test(1)])
  }

  @Test func undoNamesWhatItTookBack() {
    var store = marked.store()
    store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
    store.setTags(["camp"], of: .test(1), at: .noon(1))
    store.setNote("Who?", of: .test(1), at: .noon(2))
    let undone = [store.undo(at: .noon(3))?.name, store.undo(at: .noon(4))?.name]
    #expect(undone == ["note", "tag 'camp'"])
    #expect(store[.test(1)]?.annotation.tags == [])
    let redone = store.redo(at: .noon(5))?.name
    #expect(redone == "tag 'camp'")
    #expect(store[.test(1)]?.annotation.tags == ["camp"])
    let rest = (6...8).map { store.undo(at: .noon($0))?.name }
    #expect(rest == ["tag 'camp'", "highlight", nil])
    #expect(store.annotations.isEmpty)
  }

  @Test func modifiedGrowsEvenWhenTheClockStandsStill() throws {
    var store = marked.store()
    store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
    var last = try #require(store[.test(1)]?.annotation.modified)
    for step in 0..<6 {
      switch step {
      case 0: store.setNote("Who?", of: .test(1), at: .noon())
      case 1: store.setColor(.red, of: .test(1), at: .noon())
      case 2: store.delete(.test(1), at: .noon())
      case 3, 4: _ = store.undo(at: .noon())
      default: _ = store.redo(at: .noon())
      }
      guard let modified = store[.test(1)]?.annotation.modified else { continue }
      #expect(modified > last)
      last = modified
    }
  }

  @Test func aDeletionLeavesATombstoneAndUndoTakesItAway() {
    var store = marked.store()
    store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
    store.delete(.test(1), at: .noon(1))
    #expect(store.sidecar.tombstones[.test(1)]?.deleted == .noon(1))
    let undone = store.undo(at: .noon(2))?.name
    #expect(undone == "deletion of a highlight")
    #expect(store.sidecar.tombstones.isEmpty)
    #expect(store[.test(1)]?.annotation.modified == .noon(2))
  }

  @Test func whatIsSavedIsFoundAgain() throws {
    var store = marked.store()
    store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
    store.addBookmark("a", at: marked.spans[1], at: .noon(), id: .test(2))
    store.addArticleNote("All of it.", at: .noon(), id: .test(3))
    let sidecar = try Sidecar(parsing: store.sidecar.bytes, path: "")
    #expect(sidecar.bytes == store.sidecar.bytes)
    let again = AnnotationStore(sidecar, of: marked.article)
    #expect(again.annotations == store.annotations)
    #expect(again.bookmark("a")?.placement.span == marked.spans[1])
  }
}

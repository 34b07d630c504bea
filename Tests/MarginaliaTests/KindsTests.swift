import Marginalia
import SidecarKeeping
import Testing

struct KindsTests {
  @Test func everyKindIsReadAsItWasWritten() throws {
    let marked = Marked("«One» day «many people» died.")
    var store = marked.store()
    SidecarKeeping.keep(store.sidecar.bytes)
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    store.highlight(
      marked.spans[1], color: .red, note: "A *note*.", tags: ["a", "b c"], at: .noon(1),
      id: .test(2))
    store.addBookmark("a", at: marked.spans[1], at: .noon(2), id: .test(3))
    store.addArticleNote("All of it.", tags: ["c"], at: .noon(3), id: .test(4))
    store.addArticleNote("Gone.", at: .noon(3), id: .test(5))
    store.delete(.test(5), at: .noon(3))
    store.correct(
      Correction(otherForms: ["Un"], name: "Uno"), at: marked.spans[0], as: "", time: .noon(4),
      id: .test(6))
    store.correct(
      Correction(scope: .mention, type: Correction.noType), at: marked.spans[1], as: "",
      time: .noon(4), id: .test(7))
    SidecarKeeping.keep(store.sidecar.bytes)
    let read = try Sidecar(parsing: store.sidecar.bytes, path: "")
    #expect(read.annotations == store.sidecar.annotations)
    #expect(read.bytes == store.sidecar.bytes)
  }
}

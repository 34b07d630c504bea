import FoundationEssentials
import Glibc
import Marginalia
import Testing

/// The W3C's assertions, held against what we write, where `MANICULE_VALIDATOR` names the script.
struct ValidatorTests {
  private static let validator = ProcessInfo.processInfo.environment["MANICULE_VALIDATOR"]

  @Test(.enabled(if: validator != nil, "MANICULE_VALIDATOR names no validate.py"))
  func whatIsWrittenIsAWebAnnotationDocument() throws {
    let folder = TemporaryFolder()
    let marked = Marked("«One» day «many people» died.")
    var store = marked.store()
    folder.write(String(decoding: store.sidecar.bytes, as: UTF8.self), to: "empty.json")
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
    folder.write(String(decoding: store.sidecar.bytes, as: UTF8.self), to: "full.json")
    let command = ValidatorTests.validator.map {
      "python3 '\($0)' '\(folder.path)/empty.json' '\(folder.path)/full.json'"
    }
    #expect(system(command ?? "false") == 0)
  }
}

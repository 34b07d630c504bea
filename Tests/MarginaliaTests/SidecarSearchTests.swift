import Articles
import Glibc
import Marginalia
import Randomness
import Testing

/// The notes of an article that was renamed or moved.
struct SidecarSearchTests {
  private let folder = TemporaryFolder()
  private let marked = Marked(
    "The town clock «stood still» for years. «Nobody could repair it», and nobody tried to.")
  private let edited = Marked(
    "For years the town clock «stood still». Nobody could repair it, they say.")
  private let other = Marked("Of «something else» entirely, in other words.")

  private func sidecar() -> Sidecar {
    var store = marked.store()
    for (number, span) in marked.spans.enumerated() {
      store.highlight(span, color: .green, at: .noon(number), id: .test(UInt64(number)))
    }
    return store.sidecar
  }

  private func file(_ article: String, inData: Bool = false) -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending(article), dataFolder: folder.appending("data"),
      stateFolder: folder.appending("state"), prefersDataFolder: inData)
  }

  private func best(
    _ name: String, for marked: Marked, notes: Sidecar? = nil
  ) -> SidecarCandidate? {
    SidecarSearch(
      ofArticle: folder.appending(name), dataFolder: folder.appending("data"), notes: notes
    ).best(for: marked.article)
  }

  @Test func aRenamedArticleFindsItsNotesByItsText() throws {
    try file("old.txt").save(sidecar(), of: marked.article)
    let found = try #require(best("new.txt", for: marked))
    #expect(found.path == folder.appending("old.txt.manicule.json"))
    #expect(found.isSameText && found.isLeftBehind)
    #expect(found.total == 2 && found.found == 2)
  }

  @Test func aRenamedAndEditedArticleFindsItsNotesByTheirQuotes() throws {
    try file("old.txt").save(sidecar(), of: marked.article)
    let found = try #require(best("new.txt", for: edited))
    #expect(!found.isSameText && found.found == 2)
    #expect(best("new.txt", for: other) == nil)
  }

  @Test func notesWhoseArticleIsThereAreItsOwn() throws {
    try file("old.txt").save(sidecar(), of: marked.article)
    folder.write("Edited since, to something else.", to: "old.txt")
    #expect(best("new.txt", for: edited) == nil)
    // The same text again is another matter: the last good copy fits, and nothing is taken away.
    #expect(best("new.txt", for: marked)?.isLeftBehind == false)
  }

  @Test func anArticleInAnotherFolderFindsNotesInTheDataFolder() throws {
    mkdir(folder.appending("a"), 0o755)
    mkdir(folder.appending("b"), 0o755)
    try file("a/x.txt", inData: true).save(sidecar(), of: marked.article)
    let found = try #require(best("b/y.txt", for: marked))
    #expect(found.isSameText && !found.isLeftBehind)
    #expect(best("b/y.txt", for: edited) == nil)
  }

  @Test func anArticleWhoseNameIsWrittenInOtherBytesIsAnotherOne() throws {
    try file("e\u{301}tude.txt").save(sidecar(), of: marked.article)
    folder.write(marked.article.text, to: "\u{E9}tude.txt")
    #expect(best("\u{E9}tude.txt", for: marked)?.isLeftBehind == true)
  }

  @Test func anArticleThatHasNotesIsOfferedMore() throws {
    let all = sidecar()
    try file("old.txt").save(all, of: marked.article)
    var some = AnnotationStore(all, of: marked.article)
    #expect(best("new.txt", for: marked, notes: some.sidecar) == nil)
    some.delete(.test(1), at: .noon(5))
    #expect(best("new.txt", for: marked, notes: some.sidecar) == nil)
    var more = AnnotationStore(all, of: marked.article)
    more.setNote("Written later.", of: .test(0), at: .noon(5))
    try file("old.txt").save(more.sidecar, of: marked.article)
    #expect(best("new.txt", for: marked, notes: some.sidecar)?.total == 1)
    var ids = SplitMix64(seed: 2)
    let another = Sidecar(for: marked.article, fileName: "new.txt", using: &ids)
    #expect(best("new.txt", for: marked, notes: another)?.total == 2)
  }

  @Test func adoptedNotesKeepTheirsAndTakeTheName() throws {
    let old = sidecar()
    let fresh = other.store().sidecar
    let adopted = fresh.adopting(old)
    #expect(adopted.annotations == old.annotations && adopted.fileName == fresh.fileName)
    var store = marked.store()
    store.addArticleNote("Mine.", at: .noon(9), id: .test(9))
    #expect(store.sidecar.adopting(old).annotations.count == 3)
  }

  @Test func noNotesAreOfferedWhereThereAreNone() throws {
    try file("old.txt").save(marked.store().sidecar, of: marked.article)
    #expect(best("new.txt", for: marked) == nil)
  }
}

import Articles
import Glibc
import Marginalia
import Testing

/// Changes of earlier runs are undone one by one, and what others did since stays.
struct HistoryTests {
  private let folder = TemporaryFolder()
  private let marked = Marked("One «two» three «four» five.")

  private func file() -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending("article.txt"), dataFolder: folder.appending("data"),
      stateFolder: folder.appending("state"))
  }

  /// A run of the program: what `body` does is saved.
  @discardableResult
  private func run<Result>(_ body: (inout AnnotationStore) -> Result) throws -> Result {
    let file = file()
    let sidecar = try file.load()
    var store = AnnotationStore(
      sidecar ?? marked.store().sidecar, of: marked.article, history: file.history)
    let result = body(&store)
    try file.save(store.sidecar, of: marked.article, entries: store.journal)
    return result
  }

  private func highlightAndTag() throws {
    try run { store in
      store.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1))
      store.setTags(["camp"], of: .test(1), at: .noon(1))
    }
  }

  @Test func changesOfEarlierRunsAreUndoneOneByOne() throws {
    try highlightAndTag()
    try run { $0.setNote("Who?", of: .test(1), at: .noon(2)) }
    let undone = try run { store in
      let names = (3...4).map { store.undo(at: .noon($0)) }
      #expect(store[.test(1)]?.annotation.tags == [])
      return names
    }
    #expect(undone.map { $0?.name } == ["note", "tag 'camp'"])
    #expect(undone.map { $0?.earlierTime } == [.noon(2), .noon(1)])
    // What was undone stays so, can be done again, and the rest undone.
    let redone = try run { $0.redo(at: .noon(5)) }
    #expect(redone?.name == "tag 'camp'")
    let rest = try run { store in (6...8).map { store.undo(at: .noon($0))?.name } }
    #expect(rest == ["tag 'camp'", "highlight", nil])
    #expect(try file().load()?.annotations.isEmpty == true)
  }

  @Test func aDeletionOfAnEarlierRunIsUndoneInItsPlace() throws {
    try highlightAndTag()
    try run { $0.delete(.test(1), at: .noon(2)) }
    try run { store in
      let undoing = store.undo(at: .noon(3))
      #expect(undoing?.outcome == .whole)
      #expect(store[.test(1)]?.placement == Placement(.exact, span: marked.spans[0]))
    }
  }

  @Test func undoDoesNotDeleteWhatAnotherHasWritten() throws {
    try run { $0.highlight(marked.spans[0], color: .blue, at: .noon(), id: .test(1)) }
    let other = file()
    let theirs = AnnotationStore(try #require(try other.load()), of: marked.article)
    var edited = theirs
    edited.setNote("Theirs.", of: .test(1), at: .noon(1))
    try other.save(edited.sidecar, of: marked.article)
    let undoing = try run { $0.undo(at: .noon(2)) }
    #expect(undoing?.outcome == .nothing)
    #expect(try file().load()?.annotations[.test(1)]?.note == "Theirs.")
  }

  @Test func aJournalThatWasCutOffLosesItsLastLineOnly() throws {
    try highlightAndTag()
    let name = try #require(entries("state/journal").first)
    let journal = folder.read("state/journal/" + name) ?? ""
    folder.write(String(journal.dropLast(journal.count / 3)), to: "state/journal/" + name)
    try run { $0.setNote("After.", of: .test(1), at: .noon(2)) }
    let names = try run { store in (3...4).map { store.undo(at: .noon($0))?.name } }
    #expect(names.first == "note" && names.last != "note")
  }

  @Test func aJournalDoesNotGrowForEver() throws {
    try highlightAndTag()
    let long = String(repeating: "x", count: 50_000)
    for number in 0..<24 {
      try run { $0.setNote(long + "\(number)", of: .test(1), at: .noon(number + 2)) }
    }
    let name = try #require(entries("state/journal").first)
    var status = stat()
    #expect(stat(folder.appending("state/journal/" + name), &status) == 0)
    #expect(status.st_size < (1 << 20) + 200_000)
    let undoing = try run { $0.undo(at: .noon(100)) }
    #expect(undoing?.name == "note")
  }

  @Test func aLongRunIsUndoneFromItsEndToItsStart() throws {
    try highlightAndTag()
    let file = file()
    var store = AnnotationStore(
      try #require(try file.load()), of: marked.article, history: file.history)
    let long = String(repeating: "x", count: 50_000)
    for number in 0..<30 {
      let journaled = store.journal.count
      store.setNote(long + "\(number)", of: .test(1), at: .noon(number + 2))
      try file.save(
        store.sidecar, of: marked.article, entries: Array(store.journal[journaled...]))
    }
    let names = try run { store in
      (0..<32).map { store.undo(at: .noon(100 + $0))?.name }
    }
    #expect(names == Array(repeating: "note", count: 30) + ["tag 'camp'", "highlight"])
  }

  private func entries(_ path: String) -> [String] { FilePath(folder.appending(path)).entries() }
}

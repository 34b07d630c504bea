import Articles
import Glibc
import Marginalia
import Testing

struct SidecarFileTests {
  private let folder = TemporaryFolder()
  private let sidecar: Sidecar
  private let article: Article

  init() {
    let marked = Marked("One «word» here.")
    var store = marked.store()
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    sidecar = store.sidecar
    article = marked.article
  }

  private func file(_ article: String = "article.txt", inData: Bool = false) -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending(article), dataFolder: folder.appending("data/manicule"),
      stateFolder: folder.appending("state/manicule"),
      prefersDataFolder: inData)
  }

  @Test func whatIsSavedIsLoadedAndNothingElseIsLeft() throws {
    #expect(try file().load()?.bytes == nil)
    try file().save(sidecar, of: article)
    #expect(try file().load()?.bytes == sidecar.bytes)
    #expect(folder.names == ["article.txt.manicule.json", "data"])
  }

  @Test func theTextIsKeptUntilTheArticleChanges() throws {
    try file().save(sidecar, of: article)
    #expect(file().oldTexts(of: sidecar) == [Digest(of: article): article.text])
    folder.write("torn", to: "data/manicule/texts/\(Digest(of: article))")
    #expect(file().oldTexts(of: sidecar) == [:])
  }

  @Test func theDataFolderIsMadePrivate() throws {
    try file(inData: true).save(sidecar, of: article)
    #expect(folder.names == ["data"])
    #expect(try file().load()?.bytes == sidecar.bytes)
    var status = stat()
    stat(folder.appending("data/manicule/sidecars"), &status)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func articlesOfOneNameHaveTheirOwnInTheDataFolder() throws {
    mkdir(folder.appending("a"), 0o755)
    mkdir(folder.appending("b"), 0o755)
    #expect(file("a/x.txt", inData: true).path != file("b/x.txt", inData: true).path)
  }

  @Test(arguments: ["line\nfeed.txt", "🌕.txt", String(repeating: "n", count: 255)])
  func anyNameCanBeSaved(_ name: String) throws {
    try file(name).save(sidecar, of: article)
    #expect(try file(name).load()?.bytes == sidecar.bytes)
  }

  @Test func notesInBothPlacesAreShownTogetherAndEndUpBesideTheArticle() throws {
    let beside = "article.txt.manicule.json"
    try file(inData: true).save(sidecar, of: article)
    let theirs = changed(sidecar) { $0.addArticleNote("Theirs.", at: .noon(2), id: .test(2)) }
    folder.write(String(decoding: theirs.bytes, as: UTF8.self), to: beside)
    let apart = file(inData: true)
    let both = try #require(try apart.load())
    #expect(both.bytes == theirs.bytes && apart.isAhead)
    try apart.save(both, of: article)
    #expect(!folder.names(in: "data/manicule/sidecars").isEmpty)
    let again = file(inData: true)
    #expect(try again.load()?.bytes == theirs.bytes && !again.isAhead)

    let more = changed(theirs) { $0.setNote("Mine.", of: .test(1), at: .noon(3)) }
    try again.save(more, of: article)
    let near = file()
    let all = try #require(try near.load())
    #expect(all.bytes == more.bytes && near.isAhead)
    try near.save(all, of: article)
    #expect(folder.read(beside) == String(decoding: more.bytes, as: UTF8.self))
    #expect(folder.names(in: "data/manicule/sidecars").isEmpty)
  }

  @Test(arguments: [0o600, 0o640, 0o444]) func theModeStays(_ mode: mode_t) throws {
    folder.write(
      String(decoding: sidecar.bytes, as: UTF8.self), to: "article.txt.manicule.json", mode: mode)
    try file().save(sidecar, of: article)
    var status = stat()
    stat(folder.appending("article.txt.manicule.json"), &status)
    #expect(status.st_mode & 0o777 == mode)
  }

  @Test func aLinkStaysALink() throws {
    mkdir(folder.appending("kept"), 0o755)
    symlink("kept/real.json", folder.appending("article.txt.manicule.json"))
    try file().save(sidecar, of: article)
    #expect(folder.read("kept/real.json") == String(decoding: sidecar.bytes, as: UTF8.self))
    try file().save(sidecar, of: article)
    var status = stat()
    lstat(folder.appending("article.txt.manicule.json"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func anEmptyFileIsReported() {
    folder.write("", to: "article.txt.manicule.json")
    let path = folder.appending("article.txt.manicule.json")
    #expect(throws: SidecarError.empty(path: path)) { try file().load() }
  }

  @Test func aFolderInItsPlaceIsReportedAndStays() {
    mkdir(folder.appending("article.txt.manicule.json"), 0o755)
    #expect(throws: SidecarError.self) { try file().load() }
    #expect(throws: SidecarError.self) { try file().save(sidecar, of: article) }
    #expect(folder.names == ["article.txt.manicule.json"])
  }

  private func changed(_ sidecar: Sidecar, _ body: (inout AnnotationStore) -> Void) -> Sidecar {
    var store = AnnotationStore(sidecar, of: article)
    body(&store)
    return store.sidecar
  }

  @Test func twoProgramsOnOneFileLoseNothing() throws {
    let (mine, other) = (file(), file())
    try mine.save(sidecar, of: article)
    let loaded = try #require(try other.load())
    let ours = changed(sidecar) { $0.setNote("Mine.", of: .test(1), at: .noon(1)) }
    let theirs = changed(loaded) { $0.addArticleNote("Theirs.", at: .noon(2), id: .test(2)) }
    #expect(try mine.save(ours, of: article)?.bytes == nil)
    let merged = try #require(try other.save(theirs, of: article))
    #expect(merged.annotations[.test(1)]?.note == "Mine.")
    // The first has not taken over what the second wrote, and must not take it back.
    let later = changed(ours) { $0.setNote("Mine again.", of: .test(1), at: .noon(3)) }
    try mine.save(later, of: article)
    let last = try #require(try file().load())
    #expect(last.annotations[.test(1)]?.note == "Mine again.")
    #expect(last.annotations[.test(2)]?.note == "Theirs.")
    #expect(last.annotations.count == 2)
  }

  @Test func whatAnotherProgramSavedIsTakenInOnce() throws {
    let (mine, other) = (file(), file())
    try mine.save(sidecar, of: article)
    #expect(mine.refreshed(sidecar) == nil)
    let loaded = try #require(try other.load())
    try other.save(
      changed(loaded) { $0.delete(.test(1), at: .noon(1)) }, of: article)
    let ours = changed(sidecar) { $0.addArticleNote("Mine.", at: .noon(2), id: .test(2)) }
    let refreshed = try #require(mine.refreshed(ours))
    let merged = refreshed.sidecar
    #expect(Set(merged.annotations.keys) == [.test(2)])
    #expect(refreshed.file == .lacking(1))
    #expect(mine.refreshed(merged) == nil)
  }

  @Test func whatAnotherProgramTookAwayIsNoticedAndWrittenByTheNextSave() throws {
    let mine = file()
    let name = "article.txt.manicule.json"
    try mine.save(sidecar, of: article)
    let earlier = folder.read(name)
    let ours = changed(sidecar) { $0.addArticleNote("Mine.", at: .noon(2), id: .test(2)) }
    try mine.save(ours, of: article)
    for (contents, expected) in [
      (earlier, .lacking(1)), (nil, .gone), ("{\"torn", .damaged),
    ] as [(String?, Refreshed.Contents)] {
      if let contents { folder.write(contents, to: name) } else { unlink(folder.appending(name)) }
      #expect(mine.refreshed(ours)?.file == expected)
      try mine.save(ours, of: article)
      #expect(try file().load()?.bytes == ours.bytes)
    }
    try file().save(ours, of: article)
    #expect(mine.refreshed(ours) == nil)
  }

  @Test func aDamagedFileIsReplacedByItsLastGoodCopyAndSetAside() throws {
    try file().save(sidecar, of: article)
    folder.write("{\"torn", to: "article.txt.manicule.json")
    let again = file()
    #expect(try again.load()?.bytes == sidecar.bytes)
    #expect(again.damage != nil)
    #expect(folder.read("article.txt.manicule.json") == "{\"torn")
    try again.save(sidecar, of: article)
    let aside = try #require(folder.names.first { $0.contains(".corrupt-") })
    #expect(folder.read(aside) == "{\"torn")
    #expect(
      folder.read("article.txt.manicule.json") == String(decoding: sidecar.bytes, as: UTF8.self))
  }

  @Test func aDamagedFileWithoutACopyIsMadeAnewFromTheJournalAndSetAside() throws {
    let marked = Marked("One «word» here.")
    var store = marked.store()
    let fresh = store.sidecar
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    store.setTags(["kept"], of: .test(1), at: .noon(1))
    try file().save(store.sidecar, of: article, entries: store.journal)
    unlink(folder.appending("data/manicule/backups/" + file().keptName))
    folder.write("{\"torn", to: "article.txt.manicule.json")
    #expect(throws: SidecarError.self) { try file().load() }
    let again = file()
    let found = try #require(try again.load(orBegin: fresh))
    #expect(found.annotations == store.sidecar.annotations)
    #expect(again.damage != nil && folder.read("article.txt.manicule.json") == "{\"torn")
    try again.save(found, of: article)
    let aside = try #require(folder.names.first { $0.contains(".corrupt-") })
    #expect(folder.read(aside) == "{\"torn")
    #expect(try file().load()?.annotations == store.sidecar.annotations)
  }

  @Test(arguments: [String(repeating: "n", count: 241), String(repeating: "é", count: 120)])
  func aDamagedFileWithALongNameIsPutAsideUnderAShorterOne(_ name: String) throws {
    try file(name).save(sidecar, of: article)
    for damage in ["{\"torn", "{\"torn again"] {
      folder.write(damage, to: name + ".manicule.json")
      let again = file(name)
      #expect(try again.load()?.bytes == sidecar.bytes)
      try again.save(sidecar, of: article)
      guard case .damaged(let aside) = again.kept else {
        Issue.record("Nothing was put aside.")
        return
      }
      let name = FilePath(aside).name
      #expect(folder.read(name) == damage && name.contains(".corrupt-"))
    }
    #expect(try file(name).load()?.bytes == sidecar.bytes)
  }

  @Test func whatIsNoSidecarIsNotPutAside() {
    folder.write("[]", to: "article.txt.manicule.json")
    let fresh = Marked("").store().sidecar
    #expect(throws: SidecarError.self) { try file().load(orBegin: fresh) }
  }

  @Test func aHardLinkStaysOne() throws {
    try file().save(sidecar, of: article)
    let path = folder.appending("article.txt.manicule.json")
    link(path, folder.appending("other-name.json"))
    let edited = changed(sidecar) { $0.setNote("Longer.", of: .test(1), at: .noon(1)) }
    let mine = file()
    _ = try mine.load()
    for version in [edited, sidecar] {
      try mine.save(version, of: article)
      #expect(folder.read("other-name.json") == String(decoding: version.bytes, as: UTF8.self))
    }
    // Cut off in the middle, it is made whole from what the temporary file holds.
    let left = String(decoding: edited.bytes, as: UTF8.self)
    folder.write(left, to: ".article.txt.manicule.json.tmp")
    folder.write("{\"torn", to: "article.txt.manicule.json")
    #expect(try file().load()?.bytes == edited.bytes)
  }

  @Test(arguments: [
    "article.txt.manicule.sync-conflict-20261124-101112-ABCDEFG.json",
    "article.txt.manicule (conflicted copy 2026-11-24 101112).json",
    "article.txt.manicule_conflict-20261124-101112.json",
    "article.txt.manicule (Ada's conflicted copy 2026-11-24).json",
    "article.txt.manicule (Ada's conflicted copy 2026-11-24).sync-conflict-20261125-1-ABCDEFG.json",
    "article.txt.manicule.sync-conflict-20261124-1-ABCDEFG (conflicted copy 2026-11-25).json",
  ])
  func aCopyOfASynchronizingProgramIsMergedInAndThenRemoved(_ name: String) throws {
    try file().save(sidecar, of: article)
    let theirs = changed(sidecar) { $0.addArticleNote("Theirs.", at: .noon(2), id: .test(2)) }
    folder.write(String(decoding: theirs.bytes, as: UTF8.self), to: name)
    folder.write("not a sidecar", to: "article.txt.manicule.sync-conflict-1.json")
    let mine = file()
    let merged = try #require(try mine.load())
    #expect(merged.annotations[.test(2)]?.note == "Theirs." && mine.isAhead)
    #expect(mine.foreignCopies.map(\.name) == ["article.txt.manicule.sync-conflict-1.json"])
    #expect(folder.names.contains(name))
    try mine.save(merged, of: article)
    #expect(!folder.names.contains(name) && !mine.isAhead)
    #expect(folder.names.contains("article.txt.manicule.sync-conflict-1.json"))
    #expect(try file().load()?.annotations.count == 2)
  }

  @Test func whatCouldNotBeSavedIsThereAfterARestart() throws {
    try file().save(sidecar, of: article)
    let mine = file()
    var store = AnnotationStore(try #require(try mine.load()), of: article)
    store.setNote("Unsaved.", of: .test(1), at: .noon(1))
    // A folder with the name of the temporary file makes every save fail, for root as well.
    mkdir(folder.appending(".article.txt.manicule.json.tmp"), 0o755)
    #expect(throws: SidecarError.self) {
      try mine.save(store.sidecar, of: article, entries: store.journal)
    }
    #expect(
      folder.read("article.txt.manicule.json") == String(decoding: sidecar.bytes, as: UTF8.self))
    rmdir(folder.appending(".article.txt.manicule.json.tmp"))
    let again = file()
    let found = try #require(try again.load())
    #expect(found.annotations[.test(1)]?.note == "Unsaved." && again.isAhead)
    try again.save(found, of: article)
    #expect(folder.read("article.txt.manicule.json")?.contains("Unsaved.") == true)
    // What was saved is not brought back over a later choice of the reader's.
    folder.write(String(decoding: sidecar.bytes, as: UTF8.self), to: "article.txt.manicule.json")
    #expect(try file().load()?.bytes == sidecar.bytes)
  }

  @Test func whatTheJournalDidNotTakeGoesIntoItLater() throws {
    let mine = file()
    let marked = Marked("One «word» here.")
    var store = marked.store()
    // Neither the notes file nor the journal can be written.
    mkdir(folder.appending(".article.txt.manicule.json.tmp"), 0o755)
    mkdir(folder.appending("state"), 0o755)
    folder.write("", to: "state/manicule")
    func save() throws -> Bool {
      let entries = Array(store.journal[saved...])
      saved = store.journal.count
      let error = #expect(throws: SidecarError.self) {
        try mine.save(store.sidecar, of: article, entries: entries)
      }
      guard case .unwritable(_, _, let isKept)? = error else { return false }
      #expect(mine.keepsEverything == isKept)
      return isKept
    }
    var saved = 0
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    #expect(try !save())
    #expect(try !save())
    unlink(folder.appending("state/manicule"))
    store.addArticleNote("Second.", at: .noon(1), id: .test(2))
    #expect(try save())
    let found = try #require(try file().load(orBegin: marked.store().sidecar))
    #expect(found.annotations == store.sidecar.annotations)
  }

  @Test func whatStandsInTheJournalTwiceCountsOnce() throws {
    let marked = Marked("One «word» here.")
    var store = marked.store()
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    let mine = file()
    try mine.save(store.sidecar, of: article, entries: store.journal)
    let journal = "state/manicule/journal/" + mine.keptName
    let text = try #require(folder.read(journal))
    let line = try #require(text.split(separator: "\n").first)
    folder.write("\(line.dropLast(9))\n\(line)\n\(text)", to: journal)
    let again = file()
    let found = try #require(try again.load())
    var later = AnnotationStore(found, of: article, history: again.history)
    #expect(later.undo(at: .noon(1))?.outcome == .whole)
    #expect(later.undo(at: .noon(2)) == nil)
  }

  @Test func theFirstChangesOfAnArticleSurviveAFailedSave() throws {
    let mine = file()
    let marked = Marked("One «word» here.")
    var store = marked.store()
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    mkdir(folder.appending(".article.txt.manicule.json.tmp"), 0o755)
    #expect(throws: SidecarError.self) {
      try mine.save(store.sidecar, of: article, entries: store.journal)
    }
    let found = try #require(try file().load(orBegin: marked.store().sidecar))
    #expect(found.annotations == store.sidecar.annotations)
  }
}

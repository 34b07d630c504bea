import Articles
import Marginalia
import Testing

/// A notes file in which git left its markers loses nothing, whatever git still knows of it.
struct ConflictTests {
  private let folder = TemporaryFolder()
  private let marked = Marked("Of «one», «two» and «three» words.")
  private let name = "article.txt.manicule.json"

  /// What git tells of the file, which a test changes as it goes on.
  private final class Git {
    var versions = GitVersions.unknown
  }
  private let git = Git()

  private func file() -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending("article.txt"), dataFolder: folder.appending("data"),
      stateFolder: folder.appending("state"), gitVersions: { [git] _ in git.versions })
  }

  private func sidecar(_ notes: [String?]) -> Sidecar {
    var store = marked.store()
    for (number, (span, note)) in zip(marked.spans, notes).enumerated() {
      guard let note else { continue }
      store.highlight(span, color: .green, note: note, at: .noon(), id: .test(UInt64(number + 1)))
    }
    return store.sidecar
  }

  private func text(_ sidecar: Sidecar) -> String { String(decoding: sidecar.bytes, as: UTF8.self) }

  /// Both texts between markers of so many signs.
  private func conflict(_ ours: String, _ theirs: String, length: Int = 7) -> String {
    func marker(_ sign: Character) -> String { String(repeating: sign, count: length) }
    return """
      \(marker("<")) HEAD:c.txt.manicule.json
      \(ours)\(marker("="))
      \(theirs)\(marker(">")) theirs:b.txt.manicule.json

      """
  }

  private var bothSides: (ours: Sidecar, theirs: Sidecar) {
    (sidecar(["Ours.", nil]), sidecar([nil, "Theirs."]))
  }

  @Test(arguments: [7, 8, 20]) func markersOfAnyLengthAreTakenApart(_ length: Int) throws {
    let (ours, theirs) = bothSides
    let text = conflict(text(ours), text(theirs), length: length)
    let sidecar = try Sidecar(parsing: Array(text.utf8), path: "")
    #expect(sidecar.annotations.values.compactMap(\.note).sorted() == ["Ours.", "Theirs."])
  }

  @Test func markersThatGitKnowsNothingOfAreToldOfAndKept() throws {
    let (ours, theirs) = bothSides
    let text = conflict(text(ours), text(theirs))
    folder.write(text, to: name)
    let file = file()
    let loaded = try #require(try file.load())
    #expect(loaded.annotations.count == 2)
    #expect(file.damage == .unresolved(path: folder.appending(name)))
    try file.save(loaded, of: marked.article)
    let kept = try #require(folder.names.first { $0.contains(".conflict-") })
    #expect(file.kept == .marked(folder.appending(kept)))
    #expect(folder.read(kept) == text)
    #expect(try self.file().load() == loaded)
    try file.save(loaded, of: marked.article)
    #expect(file.kept == nil && folder.names.count { $0.contains(".conflict-") } == 1)
  }

  @Test func aReaderDoesNotTakeMarkersApartWhileGitIsAtWork() throws {
    let (ours, theirs) = bothSides
    let file = file()
    try file.save(ours, of: marked.article)
    let text = conflict(text(sidecar(["Theirs.", nil])), text(sidecar(["Ours.", nil])))
    folder.write(text, to: name)
    git.versions = .awaited
    #expect(file.refreshed(ours) == nil && file.isAwaitingGit)
    #expect(throws: SidecarError.self) { try file.save(ours, of: marked.article) }
    #expect(folder.read(name) == text)
    let sides = ConflictSides(base: nil, ours: ours.bytes, theirs: theirs.bytes)
    git.versions = .known(sides, written: [Array(text.utf8)])
    let refreshed = try #require(file.refreshed(ours))
    #expect(refreshed.sidecar.annotations == ours.annotations.merging(theirs.annotations) { $1 })
    #expect(!file.isAwaitingGit && refreshed.file == .complete)
  }

  @Test func anOpenReaderLeavesMarkersThatGitKnowsNothingOfToTheNextSave() throws {
    let (ours, theirs) = bothSides
    let file = file()
    try file.save(ours, of: marked.article)
    let text = conflict(text(ours), text(theirs))
    folder.write(text, to: name)
    for _ in 0..<2 {
      let refreshed = try #require(file.refreshed(ours))
      #expect(refreshed.sidecar == ours && refreshed.file == .unresolved)
    }
    let merged = try #require(try file.save(ours, of: marked.article))
    #expect(merged.annotations.count == 2)
    #expect(folder.names.contains { $0.contains(".conflict-") })
  }

  @Test func versionsThatGitHasLaterAreMergedByTheNextSave() throws {
    let (ours, theirs) = bothSides
    let text = conflict(text(ours), text(ours))
    folder.write(text, to: name)
    let file = file()
    let loaded = try #require(try file.load())
    git.versions = .known(
      ConflictSides(base: nil, ours: ours.bytes, theirs: theirs.bytes), written: [Array(text.utf8)])
    let merged = try file.save(loaded, of: marked.article)
    #expect(merged?.annotations.count == 2)
    #expect(!folder.names.contains { $0.contains(".conflict-") })
  }

  @Test func whatWasChangedByHandBetweenMarkersIsMergedInAndKept() throws {
    let (ours, theirs) = bothSides
    let written = conflict(text(ours), text(theirs))
    git.versions = .known(
      ConflictSides(base: nil, ours: ours.bytes, theirs: theirs.bytes),
      written: [Array(written.replacing("\n", with: "\r\n").utf8)])
    folder.write(written, to: name)
    let untouched = file()
    _ = try untouched.load()
    #expect(untouched.damage == nil)
    let edited = written.replacing("Ours.", with: "By hand.")
    folder.write(edited, to: name)
    let file = file()
    let loaded = try #require(try file.load())
    #expect(loaded.annotations.values.compactMap(\.note).sorted() == ["By hand.", "Theirs."])
    #expect(file.damage == .editedByHand(path: folder.appending(name)))
    try file.save(loaded, of: marked.article)
    let kept = try #require(folder.names.first { $0.contains(".conflict-") })
    #expect(folder.read(kept) == edited)
    #expect(try self.file().load() == loaded)
  }

  /// Taken apart, the markers may show a note where it does not stand; a change by hand of another
  /// note brings that in no more than a merge without one.
  @Test func aChangeByHandBringsInNothingElseThatStandsBetweenMarkers() throws {
    let (ours, theirs) = bothSides
    let mixed = sidecar(["Ours.", "Theirs.", "On other words."])
    let written = conflict(text(ours), text(mixed))
    git.versions = .known(
      ConflictSides(base: nil, ours: ours.bytes, theirs: theirs.bytes),
      written: [Array("{\"no notes\": 1}".utf8), Array(written.utf8)])
    folder.write(written.replacing("Theirs.", with: "By hand."), to: name)
    let loaded = try #require(try file().load())
    #expect(loaded.annotations.values.compactMap(\.note).sorted() == ["By hand.", "Ours."])
  }
}

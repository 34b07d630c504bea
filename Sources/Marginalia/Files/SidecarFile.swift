package import Articles
import Glibc

/// Where the annotations of an article are kept, and how they get there and back.
///
/// Beside the article, as `ARTICLE.manicule.json`; where its folder cannot be written, or the
/// setting says so, in the data folder under the article's name and a digest of its path. It
/// knows what it last saw of the file, so that the changes of another program are merged in.
package final class SidecarFile {
  /// Where it is saved, also when its folder was renamed or moved meanwhile.
  package var path: String { folder.current.appending(fileName).text }
  /// What the article is called in our own folders: its name and a digest of its path.
  package let keptName: String
  /// What was wrong with the file where its last good copy was loaded in its place, or it was merged
  /// from git's markers; nil where all is well. The next save keeps the file under another name.
  package private(set) var damage: SidecarError?
  /// Whether what was loaded was merged from git's markers, and they are still in the file.
  package private(set) var isMarked = false
  /// Under which name the last save has kept such a file; nil where there was none.
  package private(set) var kept: Kept?
  /// Whether the file has git's markers, and git is at work and has its versions in a moment.
  package private(set) var isAwaitingGit = false
  private let folder: HeldFolder
  private let fileName: String
  /// The other place, where its notes may be from when they could, or could not, stand beside it.
  private let elsewhere: FilePath
  /// Whether it is read there, as long as nothing was saved.
  private var isReadElsewhere: Bool
  let dataFolder: String
  private let backup: FilePath
  private let journal: Journal
  /// What earlier runs did, for `AnnotationStore` to undo; known after `load`.
  package private(set) var history = EarlierChanges()
  /// Whether this run has looked after the length of the journal: before it are the changes that
  /// it can undo, after it those that the next one can.
  private var hasShortened = false
  /// What is in memory and the journal, but not in the file.
  private var unsaved: [JournalEntry] = []
  /// What of it is not certainly in the journal either.
  private var unjournaled: [JournalEntry] = []
  private var siblings: [Sibling] = []
  /// The copies made by a program that keeps folders the same which cannot be merged in; known after
  /// `load`.
  package private(set) var foreignCopies: [FilePath] = []
  /// What the file held when it was last read or written; nil where there was none.
  private var knownBytes: [UInt8]?
  /// What the annotations here were made from when they were last loaded or saved.
  private var base: Sidecar?
  private let gitVersions: (FilePath) -> GitVersions

  /// The path of a file that another one took the place of.
  package enum Kept: Hashable {
    case damaged(String)
    /// It has git's markers.
    case marked(String)
  }

  /// Whether it is not beside the article but in the data folder.
  package var isKeptApart: Bool {
    FilePath(path).folder == FilePath(dataFolder).appending("sidecars")
  }

  static let suffix = ".manicule.json"

  /// Whether what was loaded has changes in it that the file does not: such as could not be saved
  /// by an earlier run, or stood in copies made by a program that keeps folders the same.
  package var isAhead: Bool { !unsaved.isEmpty || !siblings.isEmpty }

  /// Whether every change that was to be saved is in the file, or waits in the journal.
  package var keepsEverything: Bool { unjournaled.isEmpty }

  /// `dataFolder` and `stateFolder` are ours in `$XDG_DATA_HOME` and `$XDG_STATE_HOME`; they
  /// need not exist. `gitVersions` is asked for the versions of a file that has git's markers.
  package init(
    ofArticle article: String, dataFolder: String, stateFolder: String,
    prefersDataFolder: Bool = false,
    gitVersions: @escaping (FilePath) -> GitVersions = { _ in .unknown }
  ) {
    self.dataFolder = dataFolder
    self.gitVersions = gitVersions
    let beside = FilePath(article + SidecarFile.suffix)
    let name = SidecarFile.name(of: FilePath(article))
    keptName = name
    let kept = FilePath(dataFolder).appending("sidecars").appending(name)
    backup = FilePath(dataFolder).appending("backups").appending(name)
    journal = Journal(path: FilePath(stateFolder).appending("journal").appending(name))
    let canStandBeside =
      beside.name.utf8.count <= Int(NAME_MAX) && beside.resolved.folder.isWritableFolder
    let place: FilePath
    (place, elsewhere) = prefersDataFolder || !canStandBeside ? (kept, beside) : (beside, kept)
    (folder, fileName) = (HeldFolder(place.folder), place.name)
    isReadElsewhere = !place.exists && elsewhere.exists
  }

  private var source: String { isReadElsewhere ? elsewhere.text : path }

  /// The sidecar, which may be `isNewer`, with changes that an earlier run could not save and those
  /// in copies beside it; where there is none, `fresh` if any such change is there, else nil.
  ///
  /// In place of a damaged one its last good copy; without one, `fresh` with what the journal has.
  /// Throws what else keeps it from being understood, whereupon nothing may be saved.
  package func load(orBegin fresh: Sidecar? = nil) throws(SidecarError) -> Sidecar? {
    var sidecar: Sidecar?
    do throws(SystemError) {
      knownBytes = try FileDescriptor.contents(of: source)
    } catch {
      knownBytes = nil
      if error.code != ENOENT && error.code != ENOTDIR {
        throw .unreadable(path: source, reason: error.reason)
      }
    }
    if let knownBytes {
      do throws(SidecarError) {
        let versions = versions(ofFileWith: knownBytes, isPatient: true)
        (sidecar, damage) = try parse(knownBytes, versions)
        isMarked = versions != nil
      } catch {
        let copy = lastGoodCopy
        guard let found = copy ?? (error.isDamage ? fresh : nil) else { throw error }
        damage = copy == nil ? .ruined(path: source) : .damaged(path: source)
        sidecar = found
      }
    }
    base = damage == .ruined(path: source) ? nil : sidecar
    if sidecar?.isNewer == true { return sidecar }
    let lines = journal.read()
    (history, unsaved) = (EarlierChanges(lines), lines.unsaved)
    if damage == .ruined(path: source) { sidecar?.replay(lines.entries.map(\.change)) }
    (siblings, foreignCopies) = SidecarFile.siblings(
      of: sidecar, here: FilePath(path), elsewhere: elsewhere, isKeptApart: isKeptApart)
    return isAhead ? (sidecar ?? fresh).map(caughtUp) : sidecar
  }

  /// The notes in `bytes`, and what is wrong where they were merged from git's markers.
  private func parse(
    _ bytes: [UInt8], _ versions: GitVersions?
  ) throws(SidecarError) -> (Sidecar, SidecarError?) {
    guard let versions else { return (try Sidecar(parsing: bytes, path: source), nil) }
    let marked = try MarkedSidecar(bytes, versions, path: source)
    return (marked.sidecar, marked.doubt)
  }

  /// What git knows of the file, which holds `bytes`; nil where these have no markers. Waits up to a
  /// second for git where it `isPatient`.
  private func versions(ofFileWith bytes: [UInt8], isPatient: Bool = false) -> GitVersions? {
    guard ConflictSides.areMarked(in: bytes) else { return nil }
    let deadline = ContinuousClock.now + .seconds(1)
    while true {
      let versions = gitVersions(FilePath(FilePath(path).exists ? path : source).resolved)
      guard isPatient, case .awaited = versions, ContinuousClock.now < deadline else {
        return versions
      }
      usleep(20_000)
    }
  }

  /// `sidecar` with what is not in the file yet.
  private func caughtUp(_ sidecar: Sidecar) -> Sidecar {
    var sidecar = sidecar
    sidecar.replay(unsaved.map(\.change))
    return siblings.reduce(sidecar) { Sidecar.merge(base: nil, ours: $0, theirs: $1.sidecar) }
  }

  /// Replaces the file atomically, and keeps the text of `article` for when it is edited.
  /// `entries` are what was done since the last call.
  ///
  /// Where another program has changed the file since it was last seen, both sides' changes are
  /// written and returned, to be gone on with instead of `sidecar`; else nil. Throws `unwritable`,
  /// after which the old file is as it was and the changes wait in the journal for the next
  /// `save` or `load`, and `newer` for a sidecar that must not be touched.
  @discardableResult
  package func save(
    _ sidecar: Sidecar, of article: Article, entries: [JournalEntry] = []
  ) throws(SidecarError) -> Sidecar? {
    if sidecar.isNewer { throw .newer(path: path, version: sidecar.writtenVersion) }
    kept = nil
    unsaved += entries
    unjournaled += entries
    let isJournaled = succeeds { () throws(SystemError) in try journal.append(unjournaled) }
    do throws(SystemError) {
      let merged = try replace(with: sidecar)
      _ = succeeds { () throws(SystemError) in
        if !hasShortened { try journal.shorten() }
        hasShortened = true
        try journal.markSaved(unsaved)
      }
      unsaved = []
      unjournaled = []
      isReadElsewhere = false
      SidecarFile.remove(siblings)
      siblings = []
      keepText(of: article, for: sidecar)
      return merged
    } catch {
      if isJournaled, succeeds({ () throws(SystemError) in try journal.synchronize() }) {
        unjournaled = []
      }
      throw .unwritable(path: path, reason: error.reason, isKept: keepsEverything)
    }
  }

  private func succeeds(_ body: () throws(SystemError) -> Void) -> Bool {
    do throws(SystemError) { try body() } catch { return false }
    return true
  }

  /// `ours` with what another program has made of the file since it was last seen, to be gone on
  /// with; nil where it has not changed. One that cannot be understood, or has markers of which git
  /// does not know enough, is left to the next save; while git is at work, to the next call.
  package func refreshed(_ ours: Sidecar) -> Refreshed? {
    isAwaitingGit = false
    let contents: [UInt8]?
    do { contents = try currentContents() } catch { return nil }
    if contents == knownBytes || ours.isNewer { return nil }
    guard let found = contents else {
      knownBytes = nil
      return Refreshed(sidecar: ours, file: .gone)
    }
    let versions = versions(ofFileWith: found)
    if case .awaited = versions {
      isAwaitingGit = true
      return nil
    }
    guard let (theirs, doubt) = try? parse(found, versions) else {
      return Refreshed(sidecar: ours, file: .damaged)
    }
    if theirs.isNewer { return nil }
    if doubt != nil { return Refreshed(sidecar: ours, file: .unresolved) }
    let merged = Sidecar.merge(base: base, ours: ours, theirs: theirs)
    knownBytes = found
    base = theirs
    let lacking = merged.differences(from: theirs)
    return Refreshed(sidecar: merged, file: lacking == 0 ? .complete : .lacking(lacking))
  }

  private func replace(with sidecar: Sidecar) throws(SystemError) -> Sidecar? {
    let file = FilePath(path)
    if !file.folder.exists { try file.folder.makeFolder() }
    let replacement = AtomicReplacement(of: file)
    return try replacement.locked { () throws(SystemError) in
      let merged = try merged(sidecar, replacement)
      let bytes = (merged ?? sidecar).bytes
      try replacement.write(bytes)
      knownBytes = bytes
      base = merged ?? sidecar
      damage = nil
      isMarked = false
      keepBackup(bytes)
      return merged
    }
  }

  /// With what another program has written meanwhile; nil where none has.
  private func merged(
    _ sidecar: Sidecar, _ replacement: AtomicReplacement
  ) throws(SystemError) -> Sidecar? {
    guard let found = try currentContents(), found != knownBytes || damage != nil else {
      return nil
    }
    let versions = versions(ofFileWith: found)
    isAwaitingGit = if case .awaited = versions { true } else { false }
    if isAwaitingGit { throw SystemError(EINPROGRESS) }
    if let (theirs, doubt) = try? parse(found, versions) {
      if theirs.isNewer { throw SystemError(EPERM) }
      if doubt != nil, FilePath(path).exists {
        kept = .marked(try replacement.keepCopy(of: found, "conflict").text)
      }
      return Sidecar.merge(base: base, ours: sidecar, theirs: theirs)
    }
    if !found.isEmpty, FilePath(path).exists {
      kept = .damaged(try replacement.setAside("corrupt").text)
    }
    return nil
  }

  /// What the file holds; nil where there is none.
  private func currentContents() throws(SystemError) -> [UInt8]? {
    guard !isReadElsewhere || FilePath(path).exists else { return knownBytes }
    do throws(SystemError) {
      return try FileDescriptor.contents(of: path)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// What a save that was cut off has left, else the backup.
  private var lastGoodCopy: Sidecar? {
    let left = AtomicReplacement(of: FilePath(source)).leftover
    return [left, try? FileDescriptor.contents(of: backup.text)].compactMap(\.self).lazy
      .compactMap { try? Sidecar(parsing: $0, path: "") }.first
  }

  /// That the copy cannot be kept is no error: the file itself is safe.
  private func keepBackup(_ bytes: [UInt8]) {
    try? AtomicReplacement.keep(bytes, at: backup)
  }

  /// The file name of the article that the notes file `name` lies beside; nil for another file.
  package static func articleName(ofSidecar name: String) -> String? {
    name.hasSuffix(suffix) && name.count > suffix.count ? String(name.dropLast(suffix.count)) : nil
  }

  /// The article's name, shortened to fit, and what tells it from others of the same name.
  private static func name(of article: FilePath) -> String {
    let digest = Digest(ofText: article.resolved.text).hexadecimal.prefix(16)
    let ending = "-\(digest)\(suffix)"
    return article.name.shortened(toFit: ending) + ending
  }
}

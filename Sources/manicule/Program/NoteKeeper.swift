import Articles
import Formats
import Glibc
import Marginalia
import Reader
import Terminal

/// Keeps the notes of an article on disk while it is read: saves them, takes in what other
/// programs save, and keeps what is being typed.
///
/// What it does comes back as events for the state.
final class NoteKeeper {
  private let opened: OpenedArticle
  private let terminal: TerminalSession
  private let drafts: DraftKeeper
  private let watch = FileWatch()
  /// How many entries of the store's journal have been handed on.
  private var journaled = 0
  /// Notes of the article under its old name, to go once they are saved under the new one.
  private var leftBehind: String?
  private var articleIsGone = false
  /// Whether the reader knows where notes are that are not beside the article.
  private var hasToldWhere = false

  private static let retryInterval = Duration.seconds(5)
  private static let gitInterval = Duration.milliseconds(100)

  init(_ opened: OpenedArticle, stateFolder: String, terminal: TerminalSession) {
    self.opened = opened
    self.terminal = terminal
    drafts = DraftKeeper(DraftFolder(stateFolder: stateFolder, name: opened.file.keptName))
    terminal.watched = watch?.descriptor
  }

  /// What there is to tell when reading begins: changes that are not in the file yet, a note that
  /// was being typed.
  func begin(_ state: ReaderState) -> [Event.Cause] {
    watch?.add(opened.file.path)
    if opened.path != "-" { watch?.add(opened.path) }
    if state.store.isReadOnly {
      return drafts.hasLeftover() ? [.told(Message(draftLeftBeside: state.message))] : []
    }
    var causes = opened.file.isAhead ? save(state.store) : []
    if opened.file.isMarked || opened.file.damage != nil {
      let problem = state.message.flatMap { $0.isProblem ? $0 : nil }
      causes.append(.superseded(problem ?? .markersMerged))
    }
    if let draft = drafts.takeOver() {
      causes.append(.draftFound(draft, because: "This was being typed when the program ended"))
    }
    return causes
  }

  func save(_ store: AnnotationStore) -> [Event.Cause] {
    let entries = Array(store.journal[journaled...])
    journaled = store.journal.count
    do {
      let merged = try opened.file.save(store.sidecar, of: opened.article, entries: entries)
      // Its folder may not have been there before.
      watch?.add(opened.file.path)
      if let leftBehind { unlink(leftBehind) }
      leftBehind = nil
      let others: [Event.Cause] =
        merged.map { [.merged($0, oldTexts: opened.file.oldTexts(of: $0))] } ?? []
      let kept = opened.file.kept.map { [Event.Cause.told(Message(kept: $0))] } ?? []
      return others + [.saved(revision: store.revision)] + whereKept() + kept
    } catch {
      return [.saveFailed(message: "\(error)")]
    }
  }

  /// Tells once where notes are that are not beside the article.
  private func whereKept() -> [Event.Cause] {
    guard opened.file.isKeptApart, !hasToldWhere else { return [] }
    hasToldWhere = true
    return [.told(Message("Notes are kept in \(FilePath(opened.file.path).folder.text)"))]
  }

  /// What other programs have saved since: notes, or another text of the article.
  func refresh(_ store: AnnotationStore) -> [Event.Cause] {
    let changed = watch?.take() ?? []
    let fate = changed.contains(opened.path) ? fateOfArticle() : nil
    var causes: [Event.Cause] = []
    if changed.contains(opened.file.path) || opened.file.isAwaitingGit,
      let found = opened.file.refreshed(store.sidecar)
    {
      let notes = found.sidecar
      if notes != store.sidecar {
        causes.append(.merged(notes, oldTexts: opened.file.oldTexts(of: notes)))
      }
      // A notes file that went with its article was taken away by whoever moved both.
      let message =
        found.file == .gone && articleIsGone ? articleGone : Message(superseded: found.file)
      causes.append(message.map { .superseded($0) } ?? .saved(revision: store.revision))
    }
    return causes + (fate.map { [.told($0)] } ?? [])
  }

  /// What is to tell of the article's file; nil where it holds the text that is shown.
  private func fateOfArticle() -> Message? {
    let wasGone = articleIsGone
    articleIsGone = !FilePath(opened.path).exists
    if articleIsGone { return articleGone }
    if hasOtherText { return .articleChanged }
    return wasGone ? .articleBack : nil
  }

  /// That the article's file was renamed, moved or deleted, and what becomes of its notes.
  private var articleGone: Message {
    Message(
      """
      The article is no longer in its place. New notes go on into \
      \(FilePath(opened.file.path).name); & takes them over where it is opened under another name.
      """, isProblem: true)
  }

  /// Whether the article's file holds another text than the one shown.
  private var hasOtherText: Bool {
    (try? ArticleFile.read(path: opened.path)).map { $0.text != opened.article.text } ?? false
  }

  /// Makes the notes of another name this article's.
  func adopt(_ candidate: SidecarCandidate, into store: AnnotationStore) -> [Event.Cause] {
    do {
      guard let notes = try Sidecar(contentsOf: candidate.path) else { return [] }
      let adopted = store.sidecar.adopting(notes)
      if candidate.isLeftBehind { leftBehind = candidate.path }
      return [.adopted(adopted, oldTexts: opened.file.oldTexts(of: adopted))]
    } catch {
      return [.told(Message("\(error)", isProblem: true))]
    }
  }
}

extension Message {
  /// That what is shown is not what the article's file holds.
  fileprivate static let articleChanged = Message(
    "The article has changed on disk; opened again, it shows the new text and finds the notes in it."
  )

  fileprivate static let articleBack = Message("The article is in its place again.")

  fileprivate static let markersMerged = Message(
    "The notes file has git's conflict markers: it is shown merged, and Ctrl-s writes it so.",
    isProblem: true)

  /// That a damaged notes file, or one with git's markers, was kept under another name.
  fileprivate init(kept: SidecarFile.Kept) {
    let sentence =
      switch kept {
      case .damaged(let path):
        "The notes file had been damaged: it is kept as \(FilePath(path).name), and yours are saved in its place."
      case .marked(let path):
        "The notes file with git's conflict markers is kept as \(FilePath(path).name): "
          + "a note may be lost or stand elsewhere."
      }
    self.init(sentence, isProblem: true)
  }
}

extension Message {
  /// That a notes file is not what was saved any more; nil where it has all.
  fileprivate init?(superseded file: Refreshed.Contents) {
    let (done, next): (String, String)
    switch file {
    case .complete: return nil
    case .lacking(1): (done, next) = ("put in a notes file where 1 note is not as here", "these")
    case .lacking(let count):
      (done, next) = ("put in a notes file where \(count) notes are not as here", "these")
    case .damaged: (done, next) = ("damaged the notes file", "it anew")
    case .unresolved:
      self.init(
        "The notes file has git's conflict markers; Ctrl-s merges it, and keeps a copy of it.",
        isProblem: true)
      return
    case .gone: (done, next) = ("took the notes file away", "it again")
    }
    self.init("Another program \(done); Ctrl-s writes \(next).", isProblem: true)
  }
}

extension Message {
  /// That a note which was being typed cannot be gone on with, behind what `problem` tells.
  fileprivate init(draftLeftBeside problem: Message?) {
    let sentence =
      "What was being typed when the program ended is kept until the notes can be changed."
    self.init([problem?.text, sentence].compactMap(\.self).joined(separator: " "), isProblem: true)
  }
}

extension NoteKeeper {
  /// Whether git is merging the notes, so that they are to be looked at again in a moment.
  var isAwaitingGit: Bool { opened.file.isAwaitingGit }

  /// How long nothing has to be done unless something happens; nil for ever.
  func patience(with state: ReaderState) -> Duration? {
    let waits = [
      drafts.patience(with: state.mode.editing?.draft),
      state.saving == .failed ? Self.retryInterval : nil,
      isAwaitingGit ? Self.gitInterval : nil,
    ]
    return waits.compactMap(\.self).min().map { max($0, .zero) }
  }

  /// Keeps what is being typed, if it is time; forgets what is typed no more.
  func keepDraft(of state: ReaderState) {
    drafts.keep(state.mode.editing?.draft, notesAreSafe: opened.file.keepsEverything)
  }

  /// What becomes of the changes that could not be saved when the program ends, and of `typed`,
  /// which was being typed.
  func keepUnsaved(_ typed: Draft?) -> EndingReport.Rest {
    if opened.file.keepsEverything { return .journaled }
    return drafts.keepLast(typed) ? .drafted : .lost
  }

  /// Runs the reader's own editor on a note, for which the highlight may have been made.
  func edit(_ draft: Draft, isHighlightNew: Bool, in editor: ExternalEditor) -> Event.Cause {
    drafts.edit(draft, isHighlightNew: isHighlightNew, in: editor)
  }
}

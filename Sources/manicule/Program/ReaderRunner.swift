import Entities
import Glibc
import Marginalia
import Reader
import Screen
import Terminal
import Views

/// Runs the reader on one article: shows its state, hands it what happens, does what it asks for.
final class ReaderRunner {
  private let opened: OpenedArticle
  private let surroundings: Surroundings
  private let terminal: TerminalSession
  private let look: Look
  private let memory: Memory
  private let names: Background<[Entity]>
  private let lostNotes: Background<SidecarCandidate>
  private var watch: FileWatch?
  private var state: ReaderState
  private var ending: Ending?
  /// Notes of the article under its old name, to go once they are saved under the new one.
  private var leftBehind: String?

  /// Why the reader was left.
  enum Ending: Equatable {
    case quit
    /// The words of what ended it.
    case told(String)
  }

  init(
    _ opened: OpenedArticle, settings: Settings, memory: Memory, look: Look,
    terminal: TerminalSession,
    surroundings: Surroundings
  ) {
    self.opened = opened
    self.surroundings = surroundings
    self.terminal = terminal
    self.look = look
    self.memory = memory
    names = Background(waker: terminal.waker)
    lostNotes = Background(waker: terminal.waker)
    var generator = SystemRandomNumberGenerator()
    state = ReaderState(
      path: opened.path, store: opened.store, settings: settings, themes: look.themes,
      size: terminal.size, seed: generator.next(), now: Clock.now(), utcOffset: Clock.utcOffset())
  }

  /// Reads until the reader leaves or something ends the program.
  func run(notice: String?) -> Ending {
    if let notice { handle(.told(Message(notice, isProblem: true))) }
    if let place = memory.place(ofArticle: opened.path) { handle(.reopened(at: place)) }
    show()
    beginSearches()
    watchNotes()
    while ending == nil {
      for input in terminal.wait() where ending == nil { take(input) }
      show()
    }
    memory.keep(state.place, ofArticle: opened.path)
    return ending ?? .quit
  }

  private func beginSearches() {
    let article = opened.article
    names.begin { EntityTagger().entities(in: article) }
    guard opened.isWithoutNotes else { return }
    let search = SidecarSearch(ofArticle: opened.path, dataFolder: surroundings.dataFolder)
    lostNotes.begin { search.best(for: article) }
  }

  private func show() {
    terminal.show(draw(state), theme: look.theme(named: state.settings.theme, on: terminal.depth))
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key): handle(.key(key))
    case .paste(let text): handle(.paste(text))
    case .resize(let size): handle(.resize(size))
    case .woken:
      if let entities = names.take() { handle(.entitiesFound(entities)) }
      if let candidate = lostNotes.take() { handle(.notesFound(candidate)) }
      if watch?.take() == true { refresh() }
    case .signal(.suspend): suspend()
    case .signal(.resume): handle(.resize(terminal.size))
    case .signal(let signal):
      handle(.ending)
      ending = .told(signal.sentence)
    }
  }

  private func handle(_ cause: Event.Cause) {
    let effects = update(&state, Event(cause, at: Clock.now()))
    guard !effects.isEmpty else { return }
    show()
    for effect in effects { perform(effect) }
  }

  private func suspend() {
    terminal.stop()
    handle(.resize(terminal.size))
  }
}

extension ReaderRunner {
  private func perform(_ effect: Effect) {
    switch effect {
    case .save: save()
    case .adopt(let candidate): adopt(candidate)
    case .copy(let text):
      if !terminal.copy(text) {
        tell(
          "That is too long for the terminal's clipboard; it can be put into a note with Ctrl-y.")
      }
    case .export(let format, let path, let isReplacing):
      let export = NoteExport(opened: opened, store: state.store)
      handle(export.write(as: format, to: path, replacing: isReplacing))
    case .editNote(let id, let text): editNote(id, text)
    case .open(let link): open(link)
    case .remember: memory.keep(state.settings, state.panels)
    case .suspend: suspend()
    case .quit: ending = .quit
    }
  }

  private func save() {
    let revision = state.store.revision
    do {
      if let merged = try opened.file.save(state.store.sidecar, of: opened.article) {
        take(merged)
      }
      handle(.saved(revision: revision))
      watchNotes()
      if let leftBehind { unlink(leftBehind) }
      leftBehind = nil
    } catch {
      handle(.saveFailed(message: "\(error)"))
    }
  }

  /// Shows what other programs do to the notes; their folder may be there only once they are saved.
  private func watchNotes() {
    guard watch == nil else { return }
    watch = FileWatch(path: opened.file.path)
    terminal.watched = watch?.descriptor
  }

  private func refresh() {
    if let merged = opened.file.refreshed(state.store.sidecar) { take(merged) }
  }

  private func adopt(_ candidate: SidecarCandidate) {
    do {
      guard let notes = try Sidecar(contentsOf: candidate.path) else { return }
      let adopted = state.store.sidecar.adopting(notes)
      if candidate.isLeftBehind { leftBehind = candidate.path }
      handle(.adopted(adopted, oldTexts: opened.file.oldTexts(of: adopted)))
    } catch {
      handle(.told(Message("\(error)", isProblem: true)))
    }
  }

  private func take(_ merged: Sidecar) {
    handle(.merged(merged, oldTexts: opened.file.oldTexts(of: merged)))
  }

  private func editNote(_ id: AnnotationID, _ text: String) {
    terminal.suspend()
    let edited = ExternalEditor(surroundings: surroundings).edit(text)
    terminal.resume()
    handle(.resize(terminal.size))
    switch edited {
    case .success(let text): handle(.noteEdited(id, text: text))
    case .failure(let failure): handle(.told(Message(failure.description, isProblem: true)))
    }
  }

  private func open(_ link: String) {
    guard !LinkOpener(surroundings: surroundings).open(link) else {
      return tell("Opened \(link).")
    }
    _ = terminal.copy(link)
    tell("Copied \(link).")
  }

  private func tell(_ text: String) { handle(.told(Message(text))) }
}

extension Input.Signal {
  /// What the shell's reader is told after the end.
  fileprivate var sentence: String {
    let name =
      switch self {
      case .terminate: "SIGTERM"
      case .hangup: "SIGHUP"
      case .interrupt: "SIGINT"
      case .quit: "SIGQUIT"
      case .suspend, .resume: "a signal"
      }
    return "Ended by \(name); everything is saved, what was being typed included."
  }
}

import Articles
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
  private var names: Background<FoundNames>
  private let lostNotes: Background<SidecarCandidate>
  private let places: Background<[PlacedAnnotation]>
  private let keeper: NoteKeeper
  private var state: ReaderState
  private var ending: Ending?

  /// Why the reader was left.
  enum Ending: Equatable {
    case quit
    /// The words of what ended it, and the status that follows.
    case told(String, ExitStatus)
  }

  init(
    _ opened: OpenedArticle, of series: Series?, settings: Settings, memory: Memory, look: Look,
    terminal: TerminalSession, surroundings: Surroundings
  ) {
    self.opened = opened
    self.surroundings = surroundings
    self.terminal = terminal
    self.look = look
    self.memory = memory
    names = Background(waker: terminal.waker)
    lostNotes = Background(waker: terminal.waker)
    places = Background(waker: terminal.waker)
    keeper = NoteKeeper(opened, stateFolder: surroundings.stateFolder, terminal: terminal)
    var generator = SystemRandomNumberGenerator()
    state = ReaderState(
      path: opened.path, store: opened.store, settings: settings, themes: look.themes,
      series: series,
      size: terminal.size, seed: generator.next(), now: Clock.now(), utcOffset: Clock.utcOffset())
  }

  /// Reads until the reader leaves or something ends the program.
  func run(notice: String?) -> Ending {
    if let notice {
      handle(.told(Message(notice, isProblem: true)))
    } else if let announcement = state.series?.announcement {
      tell(announcement)
    }
    if let place = memory.place(ofArticle: opened.path) { handle(.reopened(at: place)) }
    show()
    beginSearches()
    handle(keeper.begin(state))
    show()
    while ending == nil { step() }
    names.leave()
    memory.keep(state.place, ofArticle: opened.path)
    return ending ?? .quit
  }

  private func step() {
    let inputs = terminal.wait(timeout: keeper.patience(with: state))
    for input in inputs where ending == nil { take(input) }
    if inputs.isEmpty, keeper.isAwaitingGit { handle(keeper.refresh(state.store)) }
    if inputs.isEmpty, state.saving == .failed { retry() }
    keeper.keepDraft(of: state)
    show()
  }

  /// Saves what could not be saved; that it still cannot is known already.
  private func retry() {
    for cause in keeper.save(state.store) {
      if case .saveFailed = cause { continue }
      handle(cause)
    }
  }

  private func beginSearches() {
    let article = opened.article
    if let search = state.store.search { places.begin { search.results() } }
    findNames()
    if let search = opened.otherNotes { lostNotes.begin { search.best(for: article) } }
  }

  /// Looks for names, those on screen first; `isAgain` where all are shown already.
  private func findNames(isAgain: Bool = false) {
    let tagger = EntityTagger(findsQuantities: state.settings.showsNumbers)
    let article = opened.article
    let visible = isAgain ? nil : state.visibleSpan ?? article.span
    let surroundings = surroundings
    names.begin { give, isLeft in
      let list = NameList.read(in: surroundings)
      let found = { (entities: [Entity], problems: [SettingsProblem]) in
        FoundNames(
          entities: entities.corrected(by: list.corrections, in: article), rules: list.corrections,
          problems: problems)
      }
      if let visible, let nearby = tagger.entities(in: article, around: visible) {
        give(found(nearby, []))
      }
      if let all = tagger.entities(in: article, unless: isLeft) {
        give(found(all, isAgain ? [] : list.problems))
      }
    }
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
      if let found = places.take() { handle(.notesPlaced(found)) }
      if let found = names.take() { take(found) }
      if let candidate = lostNotes.take(), !isJustSaved(candidate) {
        handle(.notesFound(candidate))
      }
      handle(keeper.refresh(state.store))
    case .signal(.suspend): suspend()
    case .signal(.resume): handle(.resize(terminal.size))
    case .signal(let signal): end(by: signal)
    }
  }

  private func end(by signal: Input.Signal) {
    let (typing, typed) = (state.typing, state.mode.editing?.draft)
    handle(.ending)
    if state.saving == .failed { retry() }
    let report = EndingReport(
      signal: signal, saving: state.saving, typing: typing, rest: keeper.keepUnsaved(typed))
    ending = .told(report.sentence, report.status)
  }

  /// Whether what was found are the notes that this run has saved while they were looked for.
  private func isJustSaved(_ candidate: SidecarCandidate) -> Bool {
    state.store.revision > 0 && FilePath(candidate.path).name == opened.file.keptName
  }

  private func take(_ found: FoundNames) {
    handle(.rules(found.rules))
    handle(.entitiesFound(found.entities))
    guard !found.problems.isEmpty else { return }
    let sentences = found.problems.map(\.description).joined(separator: " ")
    handle(.told(Message(sentences, isProblem: true)))
  }

  private func handle(_ cause: Event.Cause) {
    let theme = state.settings.theme
    let effects = update(&state, Event(cause, at: Clock.now()))
    if state.settings.theme != theme { tellOfTheme() }
    guard !effects.isEmpty else { return }
    show()
    for effect in effects { perform(effect) }
  }

  /// Says what is wrong in the files of the theme that was just chosen.
  private func tellOfTheme() {
    let problems = look.problems(ofTheme: state.settings.theme, on: terminal.depth)
    guard !problems.isEmpty else { return }
    let sentences = problems.map(\.description).joined(separator: " ")
    handle(.told(Message(sentences, isProblem: true)))
  }

  private func handle(_ causes: [Event.Cause]) { for cause in causes { handle(cause) } }

  private func suspend() {
    terminal.stop()
    handle(.resize(terminal.size))
  }
}

extension ReaderRunner {
  private func perform(_ effect: Effect) {
    switch effect {
    case .save: handle(keeper.save(state.store))
    case .adopt(let candidate): handle(keeper.adopt(candidate, into: state.store))
    case .teach(let rule): changeRules(rule, isKept: true)
    case .lift(let rule): changeRules(rule, isKept: false)
    case .copy(let text):
      if !terminal.copy(text) {
        tell(
          "That is too long for the terminal's clipboard; it can be put into a note with Ctrl-y.")
      }
    case .export(let format, let path, let isReplacing):
      let export = NoteExport(opened: opened, store: state.store)
      handle(export.write(as: format, to: path, replacing: isReplacing))
    case .editNote(let id, let text, let isHighlightNew): editNote(id, text, isHighlightNew)
    case .open(let link): open(link)
    case .remember: memory.keep(state.settings, state.panels)
    case .redraw: terminal.redraw()
    case .suspend: suspend()
    case .quit: ending = .quit
    }
  }

  /// Keeps what holds in every article, or keeps it no more; the names follow.
  private func changeRules(_ rule: EntityCorrection, isKept: Bool) {
    let file = NameListFile(in: surroundings)
    do throws(Failure) {
      if isKept { try file.add([rule]) } else { try file.remove(rule) }
      let change =
        isKept
        ? "In every article: \(rule.sentence) \(file.path) keeps it."
        : "No more in every article: \(rule.sentence)"
      handle(.rules(NameList.read(in: surroundings).corrections, change: change))
      names.leave()
      names = Background(waker: terminal.waker)
      findNames(isAgain: true)
    } catch {
      handle(.told(Message(error.description, isProblem: true)))
    }
  }

  private func editNote(_ id: AnnotationID, _ text: String, _ isHighlightNew: Bool) {
    let draft = Draft(
      annotation: id, text: text, original: text, before: state.store[id]?.annotation)
    terminal.suspend()
    let outcome = keeper.edit(
      draft, isHighlightNew: isHighlightNew, in: ExternalEditor(surroundings: surroundings))
    terminal.resume()
    handle(.resize(terminal.size))
    handle(outcome)
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

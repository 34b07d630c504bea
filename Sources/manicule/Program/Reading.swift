import Articles
import Formats
import Marginalia
import Reader
import Terminal
import Views

/// The reading of articles, one after the other.
struct Reading {
  /// Paths; `-` is standard input.
  let articles: [String]

  /// Reads them one after the other; throws why the reader could not be opened, or was ended.
  ///
  /// One of several that cannot be opened is told of beside the next, and at the end.
  func run() throws {
    let surroundings = Surroundings.current()
    guard !articles.isEmpty else {
      throw Failure.wrongUse(
        "No article was named: “manicule ARTICLE” opens one, “manicule --help” tells more.")
    }
    let file = SettingsFile.read(in: surroundings)
    var notices = file.problems.map(\.description)
    var failures: [String] = []
    defer { for failure in failures { Output.complain(failure) } }
    for (index, path) in articles.enumerated() {
      let memory = Memory(folder: surroundings.stateFolder)
      let settings = memory.applied(to: file.settings)
      let look = Look(SettingsFile.themes(in: surroundings))
      let terminal = try showOpening(
        of: path, number: index + 1, settings, memory, look, surroundings)
      defer { terminal?.close() }
      let opened: OpenedArticle
      do throws(ArticleError) {
        opened = try OpenedArticle(path, with: settings, in: surroundings, searchesLater: true)
      } catch {
        guard articles.count > 1 else { throw Failure.unreadable(error) }
        failures.append(error.description)
        notices.append(error.description)
        continue
      }
      if let problem = opened.problem { notices.append(problem) }
      notices += opened.article.notices
      let ending = try read(
        opened, on: terminal, number: index + 1, settings, memory, look, notices, surroundings)
      notices = []
      guard ending == .quit else {
        if case .told(let sentence) = ending { Output.complain(sentence) }
        throw ExitStatus.look
      }
    }
    if !failures.isEmpty { throw ExitStatus.unreadable }
  }

  /// Shows the screen of a long article that is left near its beginning, or was not open before,
  /// until all of it is read; gives the terminal where it did.
  private func showOpening(
    of path: String, number: Int, _ settings: Settings, _ memory: Memory, _ look: Look,
    _ surroundings: Surroundings
  ) throws -> TerminalSession? {
    guard let opening = ArticleFile.opening(path: path) else { return nil }
    let place = memory.place(ofArticle: path)
    guard (place?.caret ?? 0) * 2 < opening.article.span.end else { return nil }
    let terminal = try terminal(in: surroundings)
    var generator = SystemRandomNumberGenerator()
    let sidecar = Sidecar(for: opening.article, fileName: path, using: &generator)
    var state = ReaderState(
      path: path, store: AnnotationStore(sidecar, of: opening.article), settings: settings,
      themes: look.themes, series: series(at: number), fileLength: opening.fileLength,
      size: terminal.size, seed: 0, now: Clock.now(), utcOffset: Clock.utcOffset())
    if let place { _ = update(&state, Event(.reopened(at: place), at: Clock.now())) }
    terminal.show(draw(state), theme: look.theme(named: settings.theme, on: terminal.depth))
    return terminal
  }

  private func terminal(in surroundings: Surroundings) throws -> TerminalSession {
    do {
      return try TerminalSession(environment: surroundings.environment)
    } catch {
      throw Failure(
        status: .unreadable,
        description: "\(error) “manicule print ARTICLE” writes the article out instead.")
    }
  }

  private func series(at number: Int) -> Series? {
    articles.count > 1 ? Series(articles, number: number) : nil
  }

  /// Runs the reader on one article, on `terminal` where it is open; it is given back in any case.
  private func read(
    _ opened: OpenedArticle, on terminal: TerminalSession?, number: Int, _ settings: Settings,
    _ memory: Memory, _ look: Look, _ notices: [String], _ surroundings: Surroundings
  ) throws -> ReaderRunner.Ending {
    let terminal = try terminal ?? self.terminal(in: surroundings)
    defer { terminal.close() }
    let notices =
      notices
      + look.problems(ofTheme: settings.theme, on: terminal.depth).map(\.description)
    let runner = ReaderRunner(
      opened, of: series(at: number), settings: settings, memory: memory, look: look,
      terminal: terminal, surroundings: surroundings)
    return runner.run(notice: notices.isEmpty ? nil : notices.joined(separator: " "))
  }
}

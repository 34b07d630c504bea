import Articles
import Formats
import Marginalia
import Reader
import Terminal
import Views

/// The reading of one article.
struct ArticleReading {
  /// `-` is standard input.
  let path: String
  /// Nil where it is the only article.
  let series: Series?
  let settings: Settings
  let memory: Memory
  let look: Look
  let surroundings: Surroundings

  /// Shows the screen of a long article that is left near its beginning, or was not open before,
  /// until all of it is read; gives the terminal where it did.
  func showOpening() throws -> TerminalSession? {
    guard let opening = ArticleFile.opening(path: path) else { return nil }
    let place = memory.place(ofArticle: path)
    guard (place?.caret ?? 0) * 2 < opening.article.span.end else { return nil }
    let terminal = try terminal()
    var generator = SystemRandomNumberGenerator()
    let sidecar = Sidecar(for: opening.article, fileName: path, using: &generator)
    var state = ReaderState(
      path: path, store: AnnotationStore(sidecar, of: opening.article), settings: settings,
      themes: look.themes, series: series, fileLength: opening.fileLength, size: terminal.size,
      seed: 0, now: Clock.now(), utcOffset: Clock.utcOffset())
    if let place { _ = update(&state, Event(.reopened(at: place), at: Clock.now())) }
    terminal.show(draw(state), theme: look.theme(named: settings.theme, on: terminal.depth))
    return terminal
  }

  /// The article with its notes; throws why there is none.
  func open() throws(ArticleError) -> OpenedArticle {
    try OpenedArticle(path, with: settings, in: surroundings, searchesLater: true)
  }

  /// Runs the reader, on `terminal` where it is open; it is given back in any case. `notices` are
  /// told when reading begins.
  func read(
    _ opened: OpenedArticle, on terminal: TerminalSession?, _ notices: [String]
  ) throws -> ReaderRunner.Ending {
    let terminal = try terminal ?? self.terminal()
    defer { terminal.close() }
    let notices =
      notices + look.problems(ofTheme: settings.theme, on: terminal.depth).map(\.description)
    let runner = ReaderRunner(
      opened, of: series, settings: settings, memory: memory, look: look, terminal: terminal,
      surroundings: surroundings)
    return runner.run(notice: notices.isEmpty ? nil : notices.joined(separator: " "))
  }

  private func terminal() throws -> TerminalSession {
    do {
      return try TerminalSession(environment: surroundings.environment)
    } catch {
      throw Failure(
        status: .unreadable,
        description: "\(error) “manicule print ARTICLE” writes the article out instead.")
    }
  }
}

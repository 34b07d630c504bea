import Articles
import Formats
import Reader
import Terminal

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
        opened, number: index + 1, settings, memory, look, notices, surroundings)
      notices = []
      guard ending == .quit else {
        if case .told(let sentence) = ending { Output.complain(sentence) }
        throw ExitStatus.look
      }
    }
    if !failures.isEmpty { throw ExitStatus.unreadable }
  }

  /// Runs the reader on one article; the terminal is given back in any case.
  private func read(
    _ opened: OpenedArticle, number: Int, _ settings: Settings, _ memory: Memory, _ look: Look,
    _ notices: [String], _ surroundings: Surroundings
  ) throws -> ReaderRunner.Ending {
    let terminal: TerminalSession
    do {
      terminal = try TerminalSession(environment: surroundings.environment)
    } catch {
      throw Failure(
        status: .unreadable,
        description: "\(error) “manicule print ARTICLE” writes the article out instead.")
    }
    defer { terminal.close() }
    let notices =
      notices
      + look.problems(ofTheme: settings.theme, on: terminal.depth).map(\.description)
    let series = articles.count > 1 ? Series(articles, number: number) : nil
    let runner = ReaderRunner(
      opened, of: series, settings: settings, memory: memory, look: look, terminal: terminal,
      surroundings: surroundings)
    return runner.run(notice: notices.isEmpty ? nil : notices.joined(separator: " "))
  }
}

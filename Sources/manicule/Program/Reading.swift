import Articles
import Formats
import Reader
import Terminal

/// The reading of articles, one after the other.
struct Reading {
  /// Paths; `-` is standard input.
  let articles: [String]

  /// Reads them one after the other; throws why the reader could not be opened, or was ended.
  func run() throws {
    let surroundings = Surroundings.current()
    guard !articles.isEmpty else {
      throw Failure.wrongUse(
        "No article was named: “manicule ARTICLE” opens one, “manicule --help” tells more.")
    }
    let file = SettingsFile.read(in: surroundings)
    var notices = file.problems.map(\.description)
    for path in articles {
      let memory = Memory(folder: surroundings.stateFolder)
      let settings = memory.applied(to: file.settings)
      let look = Look(SettingsFile.themes(in: surroundings, readingAhead: settings.theme))
      let opened = try open(path, settings, surroundings)
      if let problem = opened.problem { notices.append(problem) }
      notices += opened.article.notices
      let ending = try read(opened, settings, memory, look, notices, surroundings)
      notices = []
      guard ending == .quit else {
        if case .told(let sentence) = ending { Output.complain(sentence) }
        throw ExitStatus.look
      }
    }
  }

  private func open(
    _ path: String, _ settings: Settings, _ surroundings: Surroundings
  ) throws -> OpenedArticle {
    do {
      return
        try OpenedArticle(path, with: settings, in: surroundings, searchesLater: true)
    } catch {
      throw Failure.unreadable(error)
    }
  }

  /// Runs the reader on one article; the terminal is given back in any case.
  private func read(
    _ opened: OpenedArticle, _ settings: Settings, _ memory: Memory, _ look: Look,
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
    let runner = ReaderRunner(
      opened, settings: settings, memory: memory, look: look, terminal: terminal,
      surroundings: surroundings)
    return runner.run(notice: notices.isEmpty ? nil : notices.joined(separator: " "))
  }
}

extension Article {
  /// What the reader is told about the way it is shown.
  fileprivate var notices: [String] {
    var notices: [String] = []
    if replacedBytes > 0 {
      notices.append("\(replacedBytes) bytes are not valid text and are shown as �.")
    }
    if isUnparsed {
      notices.append("Its Markdown would take minutes to parse, so it is shown as plain text.")
    }
    return notices
  }
}

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
      let reading = ArticleReading(
        path: path, series: articles.count > 1 ? Series(articles, number: index + 1) : nil,
        settings: memory.applied(to: file.settings), memory: memory,
        look: Look(SettingsFile.themes(in: surroundings)), surroundings: surroundings)
      let terminal = try reading.showOpening()
      defer { terminal?.close() }
      let opened: OpenedArticle
      do throws(ArticleError) {
        opened = try reading.open()
      } catch {
        guard articles.count > 1 else { throw Failure.unreadable(error) }
        failures.append(error.description)
        notices.append(error.description)
        continue
      }
      if let problem = opened.problem { notices.append(problem) }
      notices += opened.copyNotices + opened.article.notices
      let ending = try reading.read(opened, on: terminal, notices)
      notices = []
      if case .told(let sentence, let status) = ending {
        Output.complain(sentence)
        throw status
      }
    }
    if !failures.isEmpty { throw ExitStatus.unreadable }
  }
}

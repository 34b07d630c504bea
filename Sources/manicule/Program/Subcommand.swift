import ArgumentParser
import Articles
import Formats
import Marginalia

/// What the subcommands share: opening articles, and telling of the ones that cannot be opened.
enum Subcommand {
  /// The article at `path`; throws a `Failure` that says why there is none.
  static func read(_ path: String) throws -> Article {
    do { return try ArticleFile.read(path: path) } catch { throw Failure.unreadable(error) }
  }

  /// Opens the article at `path` with its notes; throws where either cannot be read.
  static func open(_ path: String) throws -> OpenedArticle {
    let opened: OpenedArticle
    do {
      let surroundings = Surroundings.current()
      opened = try OpenedArticle(
        path, with: SettingsFile.read(in: surroundings).settings, in: surroundings)
    } catch {
      throw Failure.unreadable(error)
    }
    if opened.store.isReadOnly, opened.store.annotations.isEmpty, let problem = opened.problem {
      throw Failure(status: .unreadable, description: problem)
    }
    return opened
  }

  /// Does `body` for each path, and goes on where one fails; then `end`. Throws what is worst.
  static func forEach(
    _ paths: [String], _ body: (String) throws -> ExitStatus, atEnd end: () throws -> Void = {}
  ) throws {
    var worst = ExitStatus.done
    for path in paths {
      do {
        let status = try body(path)
        if status.rawValue > worst.rawValue { worst = status }
      } catch let failure as Failure {
        guard paths.count > 1 else { throw failure }
        Output.complain(failure.description)
        worst = .look
      }
    }
    try end()
    if worst != .done { throw worst }
  }
}

/// How a command writes what it found.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json

  /// Writes `reports` where they are JSON: one as it is, several as an array.
  func write(_ reports: [JSONValue]) {
    if self == .json { Output.write(reports.count == 1 ? reports[0] : .array(reports)) }
  }
}

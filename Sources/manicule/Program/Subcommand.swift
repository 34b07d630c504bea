import ArgumentParser
import Articles
import Formats
import Marginalia
import Synchronization

/// What the subcommands share: opening articles, and telling of the ones that cannot be opened.
enum Subcommand {
  /// The article at `path`; throws a `Failure` that says why there is none.
  static func read(_ path: String) throws(Failure) -> Article {
    do {
      let article = try ArticleFile.read(path: path)
      article.complainOfDamage(path)
      return article
    } catch {
      throw Failure.unreadable(error)
    }
  }

  /// Opens the article at `path` with its notes, and says what is wrong with them; throws where
  /// either cannot be read.
  static func open(_ path: String) throws -> OpenedArticle {
    let opened: OpenedArticle
    do {
      let surroundings = Surroundings.current()
      opened = try OpenedArticle(
        path, with: SettingsFile.read(in: surroundings).settings, in: surroundings)
    } catch {
      throw Failure.unreadable(error)
    }
    if let problem = opened.problem {
      guard !opened.store.annotations.isEmpty || opened.file.isMarked else {
        throw Failure(status: .unreadable, description: problem)
      }
      Output.complain(problem)
    }
    for notice in opened.copyNotices { Output.complain(notice) }
    opened.article.complainOfDamage(path)
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

  /// The same with `jobs` at a time: `body` is done beside, and `take` gets what it gives in the
  /// order of the paths, one at a time.
  static func forEach<Report: Sendable>(
    _ paths: [String], jobs: Int, _ body: @escaping @Sendable (String) throws(Failure) -> Report,
    take: @escaping @Sendable (Report) -> Void, atEnd end: () -> Void
  ) throws {
    let failures = Mutex<[Failure]>([])
    let work = OrderedWork<Result<Report, Failure>>(jobs: jobs) { result in
      switch result {
      case .success(let report): take(report)
      case .failure(let failure):
        failures.withLock { $0.append(failure) }
        if paths.count > 1 { Output.complain(failure.description) }
      }
    }
    for path in paths { work.add { Result { () throws(Failure) in try body(path) } } }
    work.finish()
    let failed = failures.withLock { $0 }
    if let failure = failed.first, paths.count == 1 { throw failure }
    end()
    if !failed.isEmpty { throw ExitStatus.look }
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

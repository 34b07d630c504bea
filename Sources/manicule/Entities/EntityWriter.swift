import ArgumentParser
import Exchange
import Marginalia
import Synchronization

/// How the `entities` command writes what it found.
enum EntityFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl, csv
}

/// Writes the entities of one article after the other.
final class EntityWriter: Sendable {
  private let format: EntityFormat
  private let articleCount: Int
  private let withContext: Bool
  /// JSON of several articles is one array, so it waits for the last.
  private let reports = Mutex<[JSONValue]>([])
  private let progress = Progress(of: "articles")

  init(format: EntityFormat, articleCount: Int, withContext: Bool) {
    self.format = format
    self.articleCount = articleCount
    self.withContext = withContext
  }

  /// Writes what stands before the first article.
  func begin() {
    if format == .csv { Output.write(ArticleEntities.csvHeader(withContext: withContext)) }
  }

  func write(_ entities: ArticleEntities) {
    progress.add(1)
    switch format {
    case .text:
      if articleCount > 1 { Output.writeForeign("\(entities.path)\n") }
      Output.writeForeign(entities.text)
    case .json: reports.withLock { $0.append(entities.json) }
    case .jsonl: Output.write(entities.json.line)
    case .csv: Output.writeForeign(entities.csv)
    }
  }

  /// Writes what stands after the last article.
  func end() {
    progress.finish()
    if format == .json { ReportFormat.json.write(reports.withLock { $0 }) }
  }
}

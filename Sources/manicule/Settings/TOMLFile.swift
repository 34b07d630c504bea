import Reader
import TOMLKit

/// A TOML file read so that a wrong line spoils nothing but itself.
///
/// Every statement is given to the parser alone: as a whole file it stops at the first error,
/// and keeps neither lines nor the order.
struct TOMLFile {
  let path: String
  /// In the order of the file; no path twice.
  private(set) var entries: [TOMLEntry] = []
  /// Slips of TOML itself, in the order of the file.
  private(set) var problems: [SettingsProblem] = []

  /// Where a value stands, by its path.
  private var lines: [String: Int] = [:]

  /// The parser calls itself for every table inside a table, so both have to be bounded.
  private static let longestStatement = 4096
  private static let deepestTable = 8

  /// `path` is what problems are reported with.
  init(path: String, text: String) {
    self.path = path
    var table: [String] = []
    for statement in TOMLStatement.statements(of: text) {
      if statement.isHeading {
        table = readHeading(statement)
      } else {
        readEntry(statement, in: table)
      }
    }
  }

  /// The names of the table, also where the heading has a slip that leaves them readable.
  private mutating func readHeading(_ statement: TOMLStatement) -> [String] {
    if let document = parse(statement) {
      return withExtendedLifetime(document) { names(in: document) }
    }
    let name = statement.text.drop { $0 == "[" || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    return name.split(separator: ".").map(String.init)
  }

  private func names(in table: TOMLTable) -> [String] {
    guard let (name, value) = table.first(where: { _ in true }) else { return [] }
    return [name] + (value.table.map(names) ?? [])
  }

  private mutating func readEntry(_ statement: TOMLStatement, in table: [String]) {
    guard let document = parse(statement) else { return }
    withExtendedLifetime(document) { add(document, to: table, line: statement.line) }
  }

  private mutating func add(_ table: TOMLTable, to path: [String], line: Int) {
    for (name, value) in table {
      if let inner = value.table, path.count < TOMLFile.deepestTable {
        add(inner, to: path + [name], line: line)
      } else {
        add(TOMLEntry(path: path + [name], value: TOMLDatum(value), line: line))
      }
    }
  }

  private mutating func add(_ entry: TOMLEntry) {
    let path = entry.path.joined(separator: "\n")
    if let first = lines[path] {
      report(entry.line, .repeated(name: entry.name, firstLine: first))
    } else {
      lines[path] = entry.line
      entries.append(entry)
    }
  }

  private mutating func parse(_ statement: TOMLStatement) -> TOMLTable? {
    guard statement.text.utf8.count <= TOMLFile.longestStatement else {
      report(statement.line, .syntax("it goes on for more than \(TOMLFile.longestStatement) bytes"))
      return nil
    }
    do {
      return try TOMLTable(string: statement.text)
    } catch let error as TOMLParseError {
      report(statement.line + error.source.begin.line - 1, .syntax(reason(error)))
    } catch {
      report(statement.line, .syntax("\(error)"))
    }
    return nil
  }

  /// The parser's words without their beginning, and without an end of file that is ours.
  private func reason(_ error: TOMLParseError) -> String {
    let words = error.description.split(separator: ": ")
    let reason = words.dropFirst().joined(separator: ": ")
    return reason == "encountered end-of-file" ? "something is not closed" : reason
  }

  /// The value with that path.
  func entry(_ path: String...) -> TOMLEntry? { entries.first { $0.path == path } }

  /// Adds a problem at `line`, nil for the file as a whole.
  mutating func report(_ line: Int?, _ kind: SettingsProblem.Kind) {
    problems.append(problem(line, kind))
  }

  /// A problem of this file at `line`.
  func problem(_ line: Int?, _ kind: SettingsProblem.Kind) -> SettingsProblem {
    SettingsProblem(file: path, line: line, kind)
  }
}

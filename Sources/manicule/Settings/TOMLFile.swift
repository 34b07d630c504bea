import Reader
import TOMLKit

/// A TOML file read so that a wrong line spoils nothing but itself.
///
/// The statements of a table are given to the parser together, and each alone where that fails: it
/// stops at the first error, and keeps neither lines nor the order.
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
    var rest = TOMLStatement.statements(of: text)[...]
    while let first = rest.first {
      if first.isHeading {
        table = readHeading(first)
        rest = rest.dropFirst()
      } else {
        var size = 0
        // No longer together than one may be alone.
        let others = rest.dropFirst().prefix { statement in
          size += statement.text.utf8.count + 1
          return !statement.isHeading
            && size + first.text.utf8.count <= TOMLFile.longestStatement
        }
        let together = rest[rest.startIndex..<others.endIndex]
        if !readTogether(together, in: table) {
          for statement in together { readEntry(statement, in: table) }
        }
        rest = rest.dropFirst(together.count)
      }
    }
  }

  /// Reads statements that have nothing wrong, all with plain names, none twice; else false, and
  /// nothing is read. Far quicker than one by one: a theme is read before the first screen.
  private mutating func readTogether(
    _ statements: ArraySlice<TOMLStatement>, in table: [String]
  ) -> Bool {
    let names = statements.map(\.plainName)
    guard statements.count > 1, names.allSatisfy({ $0 != nil }),
      statements.allSatisfy({ !$0.text.utf8.contains(0) }),
      let document = try? TOMLTable(string: statements.map(\.text).joined(separator: "\n"))
    else { return false }
    withExtendedLifetime(document) {
      for (name, statement) in zip(names, statements) {
        guard let name, let value = document[name] else { continue }
        if let inner = value.table {
          add(inner, to: table + [name], line: statement.line)
        } else {
          add(TOMLEntry(path: table + [name], value: TOMLDatum(value), line: statement.line))
        }
      }
    }
    return true
  }

  /// The names of the table, also where the heading has a slip that leaves them readable.
  private mutating func readHeading(_ statement: TOMLStatement) -> [String] {
    if let document = parse(statement) {
      return withExtendedLifetime(document) { Self.names(in: document) }
    }
    let name = statement.text.drop { $0 == "[" || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    return name.split(separator: ".").map(String.init)
  }

  private static func names(in table: TOMLTable) -> [String] {
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

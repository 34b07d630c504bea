import Entities
import Reader

/// The names that the reader has told of for every article: `names.toml` in the data folder.
///
///     [names]
///     "Himit Qari" = "person"
///     "CNN" = "hide"
///
///     [aliases]
///     "RFA" = "Radio Free Asia"
///
/// A line a name, so that a wrong line spoils nothing but itself, and two copies of the file merge.
struct NameList {
  /// Those of the names first, each group in the order of the file.
  private(set) var corrections: [EntityCorrection] = []
  /// By line.
  private(set) var problems: [SettingsProblem] = []

  static let names = "names"
  static let aliases = "aliases"
  /// What stands in place of a type for what is no entity.
  static let hide = "hide"

  /// Reads `file`; nil, for no file, gives no names.
  init(_ file: TOMLFile?) {
    guard let file else { return }
    problems = file.problems
    var aliases: [EntityCorrection] = []
    for entry in file.entries {
      do {
        let correction = try NameList.correction(entry)
        if entry.path[0] == NameList.names {
          corrections.append(correction)
        } else {
          aliases.append(correction)
        }
      } catch {
        problems.append(file.problem(entry.line, error))
      }
    }
    corrections += aliases
    problems.sort()
  }

  private static func correction(
    _ entry: TOMLEntry
  ) throws(SettingsProblem.Kind) -> EntityCorrection {
    let (table, form) = (entry.path[0], entry.path[entry.path.count - 1])
    guard table == names || table == aliases else {
      throw .unknown(what: "list", name: table, nearest: [names, aliases].nearest(to: table))
    }
    guard entry.path.count == 2, !form.allSatisfy(\.isWhitespace) else {
      throw .other("Here a name in quotation marks is wanted, then = and what it is.")
    }
    guard let value = entry.value.text, !value.allSatisfy(\.isWhitespace) else {
      let expected = table == names ? "a type such as \"person\"" : "a name in quotation marks"
      throw .wrongValue(name: form, expected: expected, found: entry.value.description)
    }
    if table == names { return EntityCorrection([form], everywhere: true, try statement(value)) }
    return EntityCorrection(
      [form], form == value ? .form : .entry, everywhere: true, .isCalled(value))
  }

  private static func statement(
    _ value: String
  ) throws(SettingsProblem.Kind) -> EntityCorrection.Statement {
    if value == hide { return .isNone }
    if let type = EntityType(rawValue: value) { return .isOf(type) }
    let words = EntityType.allCases.map(\.rawValue) + [hide]
    throw .unknown(what: "type", name: value, nearest: words.nearest(to: value))
  }
}

extension NameList {
  /// Where it lies.
  static func path(in surroundings: Surroundings) -> String {
    surroundings.dataFolder + "/names.toml"
  }

  /// What it holds; nothing where there is none.
  static func read(in surroundings: Surroundings) -> NameList {
    NameList(TOMLFile(readingFrom: path(in: surroundings)))
  }
}

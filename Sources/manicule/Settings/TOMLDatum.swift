import TOMLKit

/// A value of a TOML file that is no table.
enum TOMLDatum: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([TOMLDatum])
  /// A fraction, a date, a time, a table in a list: nothing that settings use.
  case other

  /// The text, nil for any other value.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// What the reader is told was found.
  var description: String {
    switch self {
    case .text(let text): "“\(text)”"
    case .integer(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list: "a list"
    case .other: "a value of another kind"
    }
  }

  /// `value` must be no table, and the document it belongs to must be alive.
  init(_ value: any TOMLValueConvertible) {
    switch value.type {
    case .string: self = value.string.map(TOMLDatum.text) ?? .other
    case .int: self = value.int.map(TOMLDatum.integer) ?? .other
    case .bool: self = value.bool.map(TOMLDatum.flag) ?? .other
    case .array: self = .list(value.array.map { $0.map { TOMLDatum($0) } } ?? [])
    default: self = .other
    }
  }
}

/// A JSON value (RFC 8259) that loses nothing of what it was read from but its layout.
///
/// Members keep their order and numbers their spelling, so that a file with keys
/// and values that are not ours can be written back as it was.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As the source spells it.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  package init(_ number: Int) { self = .number(String(number)) }

  /// The string; nil for any other value.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number where it is a whole one that fits; nil for any other value.
  package var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// The elements; nil for any other value.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members; nil for any other value.
  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array, any other value alone: how JSON-LD writes "one or more".
  package var oneOrMore: [JSONValue] { array ?? [self] }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member(key: $0.0, value: $0.1) }))
  }
}

extension JSONValue {
  /// The value with each of its `oneOrMore` replaced.
  func mapOneOrMore(_ transform: (JSONValue) -> JSONValue) -> JSONValue {
    array.map { .array($0.map(transform)) } ?? transform(self)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

/// Where a text stops being JSON.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  /// In bytes, from 1.
  package let column: Int
  package let problem: Problem

  package enum Problem: String, Hashable, Sendable {
    case unexpectedEnd = "the text ends too early"
    case unexpectedCharacter = "a character that does not belong here"
    case badNumber = "a number that is not one in JSON"
    case badEscape = "an escape that does not exist in JSON"
    case controlCharacter = "an unescaped control character in a string"
    case badUTF8 = "bytes that are not UTF-8"
    case tooDeep = "more nesting than is read"
    case trailingText = "text after the end of the value"
  }

  /// A clause to stand after "because of".
  package var description: String { "\(problem.rawValue) (line \(line), column \(column))" }
}

import Marginalia
import Testing

struct JSONTests {
  @Test(arguments: ["1.0", "12345678901234567890123", "-0", "1e400", "0.10", "-1.5E+3"])
  func numbersKeepTheirSpelling(_ number: String) throws {
    #expect(try JSONValue(parsing: Array(number.utf8)) == .number(number))
  }

  @Test func orderAndRepeatedKeysStay() throws {
    let text = "{\n  \"b\": 1,\n  \"a\": [],\n  \"b\": {}\n}\n"
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(String(decoding: value.bytes, as: UTF8.self) == text)
    #expect(value.object?["b"] == .object(JSONObject()))
  }

  @Test func aMarkAndCRLFAreAccepted() throws {
    let value = try JSONValue(parsing: Array("\u{FEFF}{\r\n\t\"a\" : true\r\n}\r\n".utf8))
    #expect(value == ["a": .bool(true)])
  }

  @Test func whatATerminalWouldObeyIsEscaped() throws {
    let text = "a\u{1B}[31m\u{9B}31m\u{202E}\u{2066}\u{61C}\u{7F}\"\\\n\u{0}é‮漢🌕"
    let value = JSONValue.string(text)
    let written = String(decoding: value.bytes, as: UTF8.self)
    let refused: Set<UInt32> = [0x1B, 0x9B, 0x202E, 0x2066, 0x61C, 0x7F, 0]
    #expect(written.unicodeScalars.allSatisfy { !refused.contains($0.value) })
    #expect(written.contains("é") && written.contains("漢🌕"))
    #expect(try JSONValue(parsing: value.bytes) == value)
  }

  @Test(arguments: [
    ("", 1, 1, JSONError.Problem.unexpectedEnd),
    ("{\n  \"a\": 01\n}", 2, 10, .badNumber),
    ("[1,\n 2,]", 2, 4, .unexpectedCharacter),
    ("{\"a\" 1}", 1, 6, .unexpectedCharacter),
    ("\"\\x\"", 1, 4, .badEscape),
    ("\"\\ud800\"", 1, 8, .badEscape),
    ("\"a\nb\"", 1, 3, .controlCharacter),
    ("1 2", 1, 3, .trailingText),
    ("[1", 1, 3, .unexpectedEnd),
  ])
  func anErrorSaysWhere(_ text: String, _ line: Int, _ column: Int, _ problem: JSONError.Problem) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.problem == problem)
  }

  @Test func depthIsLimited() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test func badUTF8IsRefused() {
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
  }
}

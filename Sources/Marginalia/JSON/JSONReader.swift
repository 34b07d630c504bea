/// Reads one JSON value from bytes, by recursive descent (RFC 8259).
struct JSONReader {
  private let bytes: [UInt8]
  private var position: Int

  /// Far deeper than any annotation, far less than a thread's stack.
  private static let maximumDepth = 256

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The value, which must be all there is but white space.
  mutating func read() throws(JSONError) -> JSONValue {
    skipSpace()
    let value = try readValue(depth: 0)
    skipSpace()
    if position < bytes.count { throw error(.trailingText) }
    return value
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  private mutating func readValue(depth: Int) throws(JSONError) -> JSONValue {
    if depth > JSONReader.maximumDepth { throw error(.tooDeep) }
    switch current {
    case UInt8(ascii: "{"): return .object(try readObject(depth: depth))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth))
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case nil: throw error(.unexpectedEnd)
    default: return .number(try readNumber())
    }
  }

  private mutating func readObject(depth: Int) throws(JSONError) -> JSONObject {
    position += 1
    var members: [JSONObject.Member] = []
    skipSpace()
    if accept(UInt8(ascii: "}")) { return JSONObject() }
    repeat {
      skipSpace()
      if current != UInt8(ascii: "\"") { throw misplaced() }
      let key = try readString()
      skipSpace()
      if !accept(UInt8(ascii: ":")) { throw misplaced() }
      skipSpace()
      members.append(JSONObject.Member(key: key, value: try readValue(depth: depth + 1)))
      skipSpace()
    } while accept(UInt8(ascii: ","))
    if !accept(UInt8(ascii: "}")) { throw misplaced() }
    return JSONObject(members)
  }

  private mutating func readArray(depth: Int) throws(JSONError) -> [JSONValue] {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if accept(UInt8(ascii: "]")) { return elements }
    repeat {
      skipSpace()
      elements.append(try readValue(depth: depth + 1))
      skipSpace()
    } while accept(UInt8(ascii: ","))
    if !accept(UInt8(ascii: "]")) { throw misplaced() }
    return elements
  }

  private mutating func readWord(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard accept(word.utf8Start[offset]) else { throw misplaced() }
    }
    return value
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = position
    _ = accept(UInt8(ascii: "-"))
    let integer = skipDigits()
    if integer == 0 { throw position > start ? error(.badNumber) : misplaced() }
    let first = bytes[position - integer]
    if integer > 1, first == UInt8(ascii: "0") { throw error(.badNumber) }
    if accept(UInt8(ascii: ".")), skipDigits() == 0 { throw error(.badNumber) }
    if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
      _ = accept(UInt8(ascii: "+")) || accept(UInt8(ascii: "-"))
      if skipDigits() == 0 { throw error(.badNumber) }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
    return position - start
  }

  private mutating func accept(_ byte: UInt8) -> Bool {
    if current != byte { return false }
    position += 1
    return true
  }

  private func misplaced() -> JSONError {
    error(current == nil ? .unexpectedEnd : .unexpectedCharacter)
  }

  private func error(_ problem: JSONError.Problem) -> JSONError {
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes[..<min(position, bytes.count)].enumerated() where byte == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return JSONError(line: line, column: position - lineStart + 1, problem: problem)
  }
}

extension JSONReader {
  private mutating func readString() throws(JSONError) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      if byte < 0x20 { throw error(.controlCharacter) }
      position += 1
    }
    if current == UInt8(ascii: "\"") {
      let text = String(validating: bytes[start..<position], as: UTF8.self)
      guard let text else { throw error(.badUTF8) }
      position += 1
      return text
    }
    var unescaped = Array(bytes[start..<position])
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: unescaped, as: UTF8.self) else { throw error(.badUTF8) }
        return text
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: String(try readEscape()).utf8)
      case 0..<0x20:
        throw error(.controlCharacter)
      default:
        unescaped.append(byte)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func readEscape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = current else { throw error(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readCodePoint()
    default: throw error(.badEscape)
    }
  }

  private mutating func readCodePoint() throws(JSONError) -> Unicode.Scalar {
    let unit = try readHexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), accept(UInt8(ascii: "\\")), accept(UInt8(ascii: "u")) else {
      throw error(.badEscape)
    }
    let trail = try readHexadecimal()
    guard UTF16.isTrailSurrogate(trail) else { throw error(.badEscape) }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private mutating func readHexadecimal() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw error(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error(.badEscape)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}

/// Writes JSON in the sidecar's layout: two spaces of indentation, one member or element a
/// line, line feeds, UTF-8.
///
/// Besides what JSON demands, control characters (C0, DEL, C1) and bidirectional marks
/// (UAX #9, 2) are escaped, so that the file can be shown raw in a terminal.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether everything stands on one line.
  var isCompact = false

  /// Appends `value`; what comes on lines of its own stands at `depth` + 1.
  mutating func write(_ value: JSONValue, depth: Int = 0) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): write(string: text)
    case .array(let elements): write(elements, depth: depth)
    case .object(let object): write(object, depth: depth)
    }
  }

  private mutating func write(_ elements: [JSONValue], depth: Int) {
    if elements.isEmpty { return bytes.append(contentsOf: "[]".utf8) }
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      write(element, depth: depth + 1)
    }
    breakLine(depth)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject, depth: Int) {
    if object.isEmpty { return bytes.append(contentsOf: "{}".utf8) }
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in object.members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      write(string: member.key)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(UInt8(ascii: " "))
      write(member.value, depth: depth + 1)
    }
    breakLine(depth)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends a line feed.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func breakLine(_ depth: Int) {
    if isCompact { return }
    bytes.append(contentsOf: JSONWriter.lineStart.prefix(1 + 2 * depth))
  }

  /// A line feed and as much indentation as the deepest value that is read has.
  private static let lineStart =
    [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 600)

  private mutating func write(string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { utf8 in
      var written = 0
      var index = 0
      while index < utf8.count {
        if JSONWriter.arePlain(utf8, from: index) {
          index += 8
          continue
        }
        let length = JSONWriter.escapedLength(utf8, at: index)
        if length == 0 {
          index += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written..<index]))
        escape(UnsafeBufferPointer(rebasing: utf8[index..<index + length]))
        index += length
        written = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether the eight bytes from `index` are there and are ASCII that needs no escape.
  ///
  /// Tests all of them at once, as in Henry Warren, "Hacker's Delight" (2012), 6-1.
  private static func arePlain(_ utf8: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    guard index + 8 <= utf8.count else { return false }
    let word = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isAnyBelow = { (word: UInt64, limit: UInt64) in (word &- ones &* limit) & ~word }
    let found =
      word | (word &+ ones) | isAnyBelow(word, 0x20) | isAnyBelow(word ^ (ones &* 0x22), 1)
      | isAnyBelow(word ^ (ones &* 0x5C), 1)
    return found & (ones &* 0x80) == 0
  }

  /// How many bytes the character at `index` has where it must be escaped, else 0.
  private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    if byte < 0x80 { return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xD8 || byte == 0xE2, index + 1 < utf8.count else { return 0 }
    let second = utf8[index + 1]
    if byte == 0xC2 { return second < 0xA0 ? 2 : 0 }
    if byte == 0xD8 { return second == 0x9C ? 2 : 0 }
    guard index + 2 < utf8.count else { return 0 }
    switch (second, utf8[index + 2]) {
    case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private mutating func escape(_ character: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\\"))
    switch character.first {
    case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let text = String(decoding: character, as: UTF8.self)
      let digits = String(text.unicodeScalars.first?.value ?? 0, radix: 16)
      bytes.append(contentsOf: "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}

extension JSONValue {
  /// Reads `bytes`, which hold one value. A byte order mark, CRLF and any white space are
  /// accepted; nothing else beyond RFC 8259 is. O(bytes).
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.read()
  }

  /// In the sidecar's layout, with a line feed at the end.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    writer.endLine()
    return writer.bytes
  }

  /// On one line, with a line feed at the end.
  package var line: [UInt8] {
    var writer = JSONWriter(isCompact: true)
    writer.write(self)
    writer.endLine()
    return writer.bytes
  }
}

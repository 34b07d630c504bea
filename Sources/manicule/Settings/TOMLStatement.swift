/// A table's heading or a key with its value, as they stand in a TOML file.
struct TOMLStatement: Hashable {
  /// The whole of it, comments included; several lines where a list or a text goes on.
  var text: String
  /// Of its beginning, from 1.
  var line: Int

  var isHeading: Bool { text.utf8.first == UInt8(ascii: "[") }

  /// The key, where it is one bare name; nil for dotted and quoted ones.
  var plainName: String? {
    let name = text.utf8.prefix { $0.isOfBareKey }
    let next = text.utf8[name.endIndex...].first { $0 != UInt8(ascii: " ") && $0 != 0x09 }
    return name.isEmpty || next != UInt8(ascii: "=") ? nil : String(name)
  }
}

extension TOMLStatement {
  /// Cuts a TOML file into statements; whether they are right is not looked at. O(n).
  ///
  /// A list that is never closed ends before the next line that begins a statement, so that one
  /// slip does not swallow the rest of the file.
  static func statements(of file: String) -> [TOMLStatement] {
    var file = file
    return file.withUTF8 { bytes in statements(of: bytes) }
  }

  private static func statements(of bytes: UnsafeBufferPointer<UInt8>) -> [TOMLStatement] {
    var statements: [TOMLStatement] = []
    var pending: (text: TOMLBytes, line: Int)?
    var openness = TOMLOpenness()
    func end() {
      guard let (text, line) = pending else { return }
      let bytes = text.last == UInt8(ascii: "\r") ? text.dropLast() : text
      statements.append(TOMLStatement(text: String(decoding: bytes, as: UTF8.self), line: line))
      pending = nil
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let trimmed = line.withoutLeadingSpace
      if let (text, number) = pending, openness.isOpen,
        !(openness.isInList && trimmed.beginsStatement)
      {
        pending = (bytes[text.startIndex..<line.endIndex], number)
      } else {
        end()
        guard let first = trimmed.first, first != UInt8(ascii: "#") else { continue }
        pending = (trimmed, index + 1)
        openness = TOMLOpenness()
        if first == UInt8(ascii: "[") { continue }
      }
      openness.read(line)
    }
    end()
    return statements
  }
}

/// A part of a TOML file.
typealias TOMLBytes = Slice<UnsafeBufferPointer<UInt8>>

extension TOMLBytes {
  /// Without spaces, tabs, a carriage return and a byte order mark at the beginning.
  fileprivate var withoutLeadingSpace: TOMLBytes {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = starts(with: byteOrderMark) ? dropFirst(byteOrderMark.count) : self
    return rest.drop { " \t\r".utf8.contains($0) }
  }

  /// Whether it looks like `[table]` or `key =`, which no element of a list does.
  fileprivate var beginsStatement: Bool {
    let bracket = UInt8(ascii: "[")
    let name = drop { $0 == bracket }.prefix { $0.isOfBareKey || $0 == UInt8(ascii: ".") }
    let next = self[name.endIndex...].withoutLeadingSpace.first
    guard name.contains(where: { $0.isLetter }) else { return false }
    return first == bracket ? next == UInt8(ascii: "]") : next == UInt8(ascii: "=")
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether TOML takes it in a key without quotation marks.
  fileprivate var isOfBareKey: Bool {
    isLetter || (0x30...0x39).contains(self) || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-")
  }
}

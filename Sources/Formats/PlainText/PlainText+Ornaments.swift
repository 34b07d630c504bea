import Articles

/// Lines that hold no words: rules and the underlines of headings.
extension PlainText {
  private static let ruleMarks: Set<UInt8> = Set("*-_=~#+".utf8)

  /// Whether the line is one mark over and over, three times or more, spaces allowed.
  func isRule(_ line: SourceLine) -> Bool {
    let bytes = bytes[line.span.range]
    guard let first = bytes.first else { return false }
    if first == 0xE2 { return bytes.elementsEqual("⁂".utf8) }
    guard Self.ruleMarks.contains(first) else { return false }
    return bytes.allSatisfy { $0 == first || $0 == 0x20 } && bytes.count { $0 == first } >= 3
  }

  /// The level of a heading whose underline is the line after `index`; nil if there is none.
  func underlinedLevel(_ index: Int, before end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let heading = lines[index]
    let underline = lines[index + 1]
    let marks = bytes[underline.span.range]
    guard let mark = marks.first, "=-~".utf8.contains(mark), marks.allSatisfy({ $0 == mark }),
      marks.count >= 3, heading.columns <= 80, abs(marks.count - heading.columns) <= 4,
      !isRule(heading)
    else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }
}

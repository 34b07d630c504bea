import Articles

/// Lines that hold no words: rules and the underlines of headings.
extension PlainText {
  /// Whether the line is one mark over and over, three times or more, spaces allowed.
  func isRule(_ line: SourceLine) -> Bool {
    guard !line.isBlank else { return false }
    let first = bytes[line.span.start]
    switch first {
    case 0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x23, 0x2B: break  // * - _ = ~ # +
    case 0xE2: return string(line.span) == "⁂"
    default: return false
    }
    let bytes = bytes[line.span.range]
    return bytes.allSatisfy { $0 == first || $0 == 0x20 } && bytes.count { $0 == first } >= 3
  }

  /// The level of a heading whose underline is the line after `index`; nil if there is none.
  func underlinedLevel(_ index: Int, before end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    let heading = lines[index]
    let underline = lines[index + 1]
    guard !underline.isBlank else { return nil }
    let mark = bytes[underline.span.start]
    guard mark == 0x3D || mark == 0x2D || mark == 0x7E else { return nil }  // = - ~
    let marks = bytes[underline.span.range]
    guard marks.allSatisfy({ $0 == mark }),
      marks.count >= 3, heading.columns <= 80, abs(marks.count - heading.columns) <= 4,
      !isRule(heading)
    else { return nil }
    return mark == 0x3D ? 1 : 2
  }
}

import Articles

/// Headings that stand alone between blank lines and say what they are.
extension PlainText {
  /// The level of the heading that the line is if it stands alone; nil for other lines.
  ///
  /// Certain are capitals throughout, a section number, and words such as "Chapter 3".
  func standaloneHeadingLevel(_ line: SourceLine) -> Int? {
    guard line.columns <= 60, !endsSentence(line) else { return nil }
    let bytes = bytes[line.span.range]
    if isCapitals(bytes) { return 2 }
    let words = bytes.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: true)
    guard words.count == 2, let first = words.first, let rest = words.last else { return nil }
    if let depth = numberDepth(first), isCapital(rest.first) { return min(6, depth + 1) }
    let names = ["Chapter", "Part", "Section", "Appendix"]
    guard names.contains(where: { first.elementsEqual($0.utf8) }) else { return nil }
    return isNumeral(rest.prefix { $0 != 0x20 }) ? 2 : nil
  }

  private func isCapitals(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var capitals = 0
    for byte in bytes {
      if isCapital(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) || byte >= 0x80 { return false }
    }
    return capitals >= 3
  }

  private func isCapital(_ byte: UInt8?) -> Bool {
    byte.map { (0x41...0x5A).contains($0) } ?? false
  }

  /// 1 for "3.", 2 for "3.1"; nil for what is not a section number.
  private func numberDepth(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let parts = word.split(separator: 0x2E, omittingEmptySubsequences: true)
    guard word.contains(0x2E), !parts.isEmpty, word.first != 0x2E else { return nil }
    let isNumber = parts.allSatisfy { part in
      part.count <= 3 && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    return isNumber || (parts.count == 1 && isRoman(parts[0])) ? parts.count : nil
  }

  private func isNumeral(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = word.filter { $0 != 0x2E && $0 != 0x3A }
    return !digits.isEmpty
      && (digits.allSatisfy { (0x30...0x39).contains($0) } || isRoman(digits)
        || digits.count == 1 && isCapital(digits.first))
  }

  private func isRoman(_ word: some Collection<UInt8>) -> Bool {
    word.count <= 7 && word.allSatisfy { "IVXLC".utf8.contains($0) }
  }
}

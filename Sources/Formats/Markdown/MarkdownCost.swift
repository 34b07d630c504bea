import Glibc

/// What parsing a Markdown file would cost, estimated from above before it is parsed.
///
/// cmark-gfm 0.29.0.gfm.6, which Debian 12 has, takes time or memory with the
/// square of the length of a few odd patterns: a file of 100 kB may ask for minutes or gigabytes.
struct MarkdownCost {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Bytes looked at again.
  private var steps = 0
  private var cells = 0
  private var lines = 0
  private var deepest = 0
  private var brackets = 0
  private var longestDefinition = 0
  /// The lines since the last blank one.
  private var stretch = Stretch()

  private struct Stretch {
    var bytes = 0
    /// Starts of declarations and images, which the parser looks for the ends of.
    var openers = 0
    var atSigns = 0
    /// Of the widest table that may have begun.
    var columns = 0
  }

  /// O(n), a few instructions a byte.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    guard let base = bytes.baseAddress else { return }
    var start = 0
    while start < bytes.count {
      let feed = memchr(base + start, 0x0A, bytes.count - start)
      let end = feed.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) }
      add(start..<(end ?? bytes.count))
      start = (end ?? bytes.count) + 1
    }
    endStretch()
  }

  /// Whether parsing stays within about a third of a second, and 256 MB for a file that is not
  /// larger itself.
  var isBearable: Bool {
    steps + 4 * deepest * lines <= 200_000_000
      && cells <= 1 << 20 && longestDefinition * brackets <= 1 << 28
  }

  private mutating func add(_ line: Range<Int>) {
    lines += 1
    guard let text = line.first(where: { !Self.isSpace(bytes[$0]) }) else { return endStretch() }
    stretch.bytes += line.count
    deepest = max(deepest, depth(text..<line.upperBound))
    let pipes = addMarks(text..<line.upperBound, of: line)
    steps += pipes * pipes
    if pipes > 0, bytes[text..<line.upperBound].allSatisfy(Self.mayDelimit) {
      stretch.columns = max(stretch.columns, pipes + 1)
    }
    // The parser fills every row up to the width of its table.
    cells += stretch.columns
  }

  private mutating func endStretch() {
    // At signs are found by a search that looks at 32 bytes at once.
    steps += stretch.bytes * (stretch.openers + stretch.atSigns / 32)
    stretch = Stretch()
  }

  /// How many quotes and items may open at the start of a line.
  private func depth(_ text: Range<Int>) -> Int {
    var depth = 0
    for index in text {
      let byte = bytes[index]
      guard Self.mayMark(byte) || Self.isSpace(byte) else { break }
      let isBeforeSpace = index + 1 < text.upperBound && Self.isSpace(bytes[index + 1])
      if byte == UInt8(ascii: ">") || isBeforeSpace && !Self.isSpace(byte) { depth += 1 }
    }
    return depth
  }

  /// Counts the marks in a line that cost, and returns the number of pipes.
  private mutating func addMarks(_ text: Range<Int>, of line: Range<Int>) -> Int {
    var pipes = 0
    var wordEnd = text.lowerBound
    for index in text where Self.isMark(bytes[index]) {
      let previous = index > text.lowerBound ? bytes[index - 1] : 0
      switch bytes[index] {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "@"): stretch.atSigns += 1
      case UInt8(ascii: "]"): brackets += 1
      case UInt8(ascii: "["): if previous == UInt8(ascii: "!") { stretch.openers += 1 }
      case UInt8(ascii: ":"):
        if previous == UInt8(ascii: "]") { longestDefinition = max(longestDefinition, line.count) }
      case UInt8(ascii: ")"): if index >= wordEnd { wordEnd = addWord(around: index, in: text) }
      default: if previous == UInt8(ascii: "<") { stretch.openers += 1 }
      }
    }
    return pipes
  }

  /// Adds what the brackets at the end of an address cost; returns the end of the word.
  private mutating func addWord(around index: Int, in text: Range<Int>) -> Int {
    let start = (text.lowerBound..<index).last { Self.isSpace(bytes[$0]) } ?? text.lowerBound
    let end = (index..<text.upperBound).first { Self.isSpace(bytes[$0]) } ?? text.upperBound
    steps += (end - start) * bytes[start..<end].count { $0 == UInt8(ascii: ")") }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether the byte is one of | @ ] [ : ) ! and ?.
  private static func isMark(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x21 | 1 << 0x29 | 1 << 0x3A | 1 << 0x3F
    let high: UInt64 = 1 << 0 | 1 << 0x1B | 1 << 0x1D | 1 << 0x3C
    return byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
  }

  /// Whether the byte may open a quote or an item of a list.
  private static func mayMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: ")"), 0x30...0x39:
      true
    default: false
    }
  }

  /// Whether the byte may stand in the line under the heads of a table.
  private static func mayDelimit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || mayMark(byte) || isSpace(byte)
  }
}

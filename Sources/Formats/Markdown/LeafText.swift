import Articles

/// The canonical text under construction, with the runs of the block being written.
struct LeafText {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [InlineRun] = []
  private(set) var blockStart = 0
  /// Where the part of the block being written begins: all of it, or a cell.
  private var start = 0
  /// Whether a line was broken on purpose since `begin`.
  private(set) var hasBreaks = false
  /// Whether line feeds and tabs, which mean rows and cells, are kept out.
  var isInTable = false
  private var styles = StyleStack()

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Where the next byte goes.
  var end: Int { bytes.count }

  /// Begins a block, a blank line after the one before.
  mutating func begin() {
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    runs = []
    hasBreaks = false
    blockStart = end
    beginPart()
  }

  /// Begins a part of a block, which keeps its runs.
  mutating func beginPart() {
    start = end
    styles = StyleStack()
  }

  mutating func open(_ style: InlineStyle) { styles.open(style) }
  mutating func close(_ style: InlineStyle) { styles.close(style) }
  mutating func open(link: String?) { styles.open(link: link) }
  mutating func closeLink() { styles.closeLink() }

  /// Adds words of the source as they are.
  mutating func append(_ text: some Collection<UInt8>, _ style: InlineStyle? = nil) {
    let from = end
    bytes += text
    for index in from..<end where bytes[index] < 0x20 { clean(at: index) }
    addRun(TextSpan(start: from, end: end), style)
  }

  /// Adds text whose line feeds stand for themselves: code, a block of HTML.
  mutating func appendLines(_ text: some Collection<UInt8>) { bytes += text }

  mutating func appendSpace() { append(CollectionOfOne(0x20)) }

  /// Breaks the line; several breaks in a row are one, for a blank line would end the block.
  mutating func appendBreak() {
    guard !isInTable else { return appendSpace() }
    dropTrailingSpace()
    bytes.append(0x0A)
    hasBreaks = true
  }

  /// Adds a tab or a line feed between two cells.
  mutating func appendSeparator(_ byte: UInt8) { bytes.append(byte) }

  /// Ends the part: its span without white space at the ends; empty where it has no other text.
  mutating func endPart() -> TextSpan {
    dropTrailingSpace()
    let leading = bytes[start...].prefix { $0 == 0x20 || $0 == 0x0A }.count
    if leading > 0 {
      bytes.removeSubrange(start..<start + leading)
      for index in runs.indices.reversed() {
        guard runs[index].span.end > start else { break }
        runs[index] = runs[index].shifted(by: -leading, notBefore: start)
      }
    }
    if !hasVisibleText {
      bytes.removeSubrange(start...)
      clipRuns()
    }
    return TextSpan(start: start, end: end)
  }

  /// Takes back the block begun last, and the blank line before it.
  mutating func discard(backTo end: Int) {
    bytes.removeSubrange(end...)
    runs = []
  }

  /// A carriage return or line feed from an entity would make a line, a tab in a table a cell.
  private mutating func clean(at index: Int) {
    switch bytes[index] {
    case 0x0A, 0x0D: bytes[index] = 0x20
    case 0x09 where isInTable: bytes[index] = 0x20
    default: break
    }
  }

  private mutating func dropTrailingSpace() {
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { bytes.removeLast() }
    clipRuns()
  }

  private mutating func clipRuns() {
    while let last = runs.last, last.span.end > end {
      runs.removeLast()
      let span = TextSpan(start: last.span.start, end: end)
      if last.span.start < end {
        runs.append(InlineRun(span, style: last.style, link: last.link))
      }
    }
  }

  private var hasVisibleText: Bool {
    // Nearly always the first byte.
    bytes[start...].contains { (0x21..<0x80).contains($0) }
      || !String(decoding: bytes[start...], as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  private mutating func addRun(_ span: TextSpan, _ extra: InlineStyle?) {
    let style = extra.map { styles.style.union($0) } ?? styles.style
    guard !span.isEmpty, style.rawValue != 0 || styles.link != nil else { return }
    let run = InlineRun(span, style: style, link: styles.link)
    if let last = runs.last, last.span.end == span.start, last.style == run.style,
      last.link == run.link
    {
      runs[runs.count - 1].span = last.span.union(span)
    } else {
      runs.append(run)
    }
  }
}

extension InlineRun {
  fileprivate func shifted(by offset: Int, notBefore start: Int) -> InlineRun {
    let span = TextSpan(
      start: max(start, span.start + offset), end: max(start, span.end + offset))
    return InlineRun(span, style: style, link: link)
  }
}

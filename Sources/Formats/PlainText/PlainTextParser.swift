import Articles

/// Cuts a plain text into blocks: what stands between blank lines, and what its lines are.
struct PlainTextParser {
  private let text: PlainText
  private let items: ListItems
  private let prose: Prose
  /// The least indent of a line.
  private let margin: Int
  private var blocks: [Block] = []
  /// The items that a line pushed in far enough belongs to, outermost first.
  private var open: [(indent: Int, container: Block.Container)] = []

  /// No block keeps more containers; deeper ones look the same on any screen.
  private static let deepest = 64

  /// The article that a plain text is, or markup that is left unparsed. O(n).
  static func article(from decoded: DecodedText, isUnparsed: Bool = false) -> Article {
    let (blocks, metadata) = decoded.text.utf8.span.withUnsafeBufferPointer { bytes in
      var parser = PlainTextParser(PlainText(bytes: bytes))
      let metadata = parser.parse()
      parser.blocks.alignToCharacters(of: decoded.text)
      return (parser.blocks, metadata)
    }
    return Article(
      text: decoded.text, blocks: blocks, metadata: metadata, format: .plainText,
      replacedBytes: decoded.replacedBytes, isUnparsed: isUnparsed)
  }

  private init(_ text: PlainText) {
    self.text = text
    let width = WrapWidth.estimate(text)
    items = ListItems(text, wrapWidth: width)
    margin = text.lines.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    let lines = text.lines.drop { $0.isBlank }
    let hasBlankLines = zip(lines, lines.dropFirst()).contains { $0.isBlank && !$1.isBlank }
    prose = Prose(
      text: text, wrapWidth: width,
      keepsShortLinesTogether: hasBlankLines || lines.allSatisfy { $0.width <= 80 })
  }

  private mutating func parse() -> Metadata {
    let masthead = Masthead(text, wrapWidth: prose.wrapWidth)
    blocks = masthead.blocks
    blocks.reserveCapacity(text.lines.count)
    var index = masthead.end
    while index < text.lines.count {
      guard !text.lines[index].isBlank else {
        index += 1
        continue
      }
      let end = text.lines[index...].firstIndex { $0.isBlank } ?? text.lines.count
      parseGroup(index..<end)
      index = end
    }
    return masthead.metadata
  }

  /// The lines between two blank ones.
  private mutating func parseGroup(_ lines: Range<Int>) {
    if lines.count == 1, let level = headingLevel(lines.lowerBound) {
      return addHeading(lines.lowerBound, level: level)
    }
    var start = lines.lowerBound
    var index = start
    while index < lines.upperBound {
      let line = text.lines[index]
      var end = index
      if let level = text.underlinedLevel(index, before: lines.upperBound) {
        addProse(start..<index)
        addHeading(index, level: level)
        end = index + 2
      } else if text.isRule(line) {
        addProse(start..<index)
        addRule(line)
        end = index + 1
      } else if let item = items[index] {
        addProse(start..<index)
        end = itemEnd(index, before: lines.upperBound)
        add(item, index..<end)
      } else if let quoteEnd = quoteEnd(index, before: lines.upperBound) {
        addProse(start..<index)
        addQuote(index..<quoteEnd)
        end = quoteEnd
      }
      if end > index { start = end }
      index = max(end, index + 1)
    }
    addProse(start..<lines.upperBound)
  }

  /// The level of a heading alone between blank lines, with text to follow.
  private func headingLevel(_ index: Int) -> Int? {
    guard items[index] == nil, let level = text.standaloneHeadingLevel(text.lines[index]),
      let next = text.lines[(index + 1)...].first(where: { !$0.isBlank }),
      text.standaloneHeadingLevel(next) != nil || next.columns > text.lines[index].columns
    else { return nil }
    return level
  }

  private mutating func addHeading(_ index: Int, level: Int) {
    open = []
    blocks.append(Block(.heading(level: level), span: text.lines[index].span))
  }

  private mutating func addRule(_ line: SourceLine) {
    open = []
    blocks.append(Block(.rule, span: TextSpan(start: line.span.start, end: line.span.start)))
  }

  private mutating func addProse(_ lines: Range<Int>) {
    for piece in prose.pieces(lines) {
      let first = text.lines[piece.lines.lowerBound]
      let end = text.lines[piece.lines.upperBound - 1].span.end
      if !open.isEmpty { open.removeAll { $0.indent + 2 > first.indent } }
      let isColumns = piece.kind == .columns
      blocks.append(
        Block(
          isColumns ? .code(language: nil) : .paragraph,
          // Columns begin with their indent.
          span: TextSpan(start: isColumns ? first.start : first.span.start, end: end),
          containers: open.map(\.container), newlines: piece.kind == .joined ? .spaces : .breaks,
          margin: open.isEmpty ? margin : first.indent))
    }
  }
}

extension PlainTextParser {
  /// Where the lines end that hang under the marker at `index`.
  private func itemEnd(_ index: Int, before end: Int) -> Int {
    let indent = text.lines[index].indent
    return (index + 1..<end).first {
      items[$0] != nil
        || text.lines[$0].indent < indent + 2
          && !prose.joins(text.lines[$0 - 1], with: text.lines[$0])
    } ?? end
  }

  private mutating func add(_ item: ListItems.Item, _ lines: Range<Int>) {
    open.removeAll { $0.indent >= item.indent }
    let marker: Block.Marker =
      if case .number(let number) = item.marker { .number(number) } else { .bullet }
    let isWrapped = text.lines[lines.dropLast()].allSatisfy { $0.width >= 40 }
    blocks.append(
      Block(
        .paragraph,
        span: TextSpan(start: item.textStart, end: text.lines[lines.upperBound - 1].span.end),
        containers: open.map(\.container) + [.item(marker, isFirst: true)],
        newlines: isWrapped ? .spaces : .breaks,
        margin: item.indent + text.codePoints(text.lines[item.line].span.start..<item.textStart)))
    if open.count < Self.deepest { open.append((item.indent, .item(marker, isFirst: false))) }
  }

  /// Where the run of lines with ">" that begins at `index` ends; nil without one.
  private func quoteEnd(_ index: Int, before end: Int) -> Int? {
    guard LineMarker.find(text, text.lines[index])?.marker == .quote else { return nil }
    return (index + 1..<end).first {
      LineMarker.find(text, text.lines[$0])?.marker != .quote
    } ?? end
  }

  /// A line a quote where lines are paragraphs; else the lines as they are, marks included, for
  /// the marks inside a block cannot be left out of it.
  private mutating func addQuote(_ lines: Range<Int>) {
    open = []
    guard lines.count == 1 || text.lines[lines].contains(where: { $0.width > 80 }) else {
      let span = text.lines[lines.lowerBound].span.union(text.lines[lines.upperBound - 1].span)
      blocks.append(Block(.paragraph, span: span, newlines: .breaks))
      return
    }
    for line in text.lines[lines] {
      guard let start = LineMarker.find(text, line)?.textStart else { continue }
      blocks.append(
        Block(
          .paragraph, span: TextSpan(start: start, end: line.span.end), containers: [.quote]))
    }
  }
}

import Articles

/// Turns the nodes of a Markdown file, in the order of the text, into canonical text and blocks.
struct MarkdownWalk {
  private(set) var text: LeafText
  private(set) var blocks: [Block] = []
  private var containers = ContainerStack()
  private var table: TableDraft?
  private var footnotes = 0
  /// Where the text ended before the block that is being written.
  private var lastEnd = 0

  /// `capacity` in bytes of text.
  init(capacity: Int) { text = LeafText(capacity: capacity) }

  mutating func visit(_ node: MarkdownNode, isEntering: Bool) {
    switch node.kind {
    case .text, .softBreak, .hardBreak, .code, .html, .footnoteReference:
      if isEntering { write(node) }
    case .emphasis: style(.emphasis, isEntering)
    case .strong: style(.strong, isEntering)
    case .strikethrough: style(.strikethrough, isEntering)
    case .link, .image: isEntering ? text.open(link: node.address) : text.closeLink()
    case .paragraph: isEntering ? begin() : end(.paragraph)
    case .heading: isEntering ? begin() : end(.heading(level: node.headingLevel))
    case .rule: addRule()
    case .codeBlock: addCode(node)
    case .htmlBlock: addHTML(node)
    case .quote: isEntering ? containers.openQuote() : containers.close()
    case .list:
      isEntering ? containers.openList(firstNumber: node.firstNumber) : containers.closeList()
    case .item: isEntering ? containers.openItem(isTaskDone: node.isTaskDone) : containers.close()
    case .footnote: visitFootnote(isEntering)
    case .table: isEntering ? beginTable(node) : endTable()
    case .row: if isEntering { beginRow(node) }
    case .cell: isEntering ? beginCell() : endCell()
    case .document: break
    }
  }

  /// Ends the walk: what stands on the line after the last text stands at its end.
  mutating func finish() {
    for index in blocks.indices.reversed() {
      guard blocks[index].span.start > text.end else { return }
      blocks[index].span = TextSpan(start: text.end, end: text.end)
    }
  }

  private mutating func write(_ node: MarkdownNode) {
    switch node.kind {
    case .softBreak: text.appendSpace()
    case .hardBreak: text.appendBreak()
    case .code: text.append(node.literal, .code)
    case .html: if HTMLText.isLineBreak(node.literal) { text.appendBreak() }
    case .footnoteReference: text.append("[".utf8 + Array(node.literal) + "]".utf8)
    default: text.append(node.literal)
    }
  }

  private mutating func style(_ style: InlineStyle, _ isEntering: Bool) {
    isEntering ? text.open(style) : text.close(style)
  }

  private mutating func begin() {
    lastEnd = text.end
    text.begin()
  }

  private mutating func end(_ kind: Block.Kind) {
    let span = text.endPart()
    guard !span.isEmpty else { return text.discard(backTo: lastEnd) }
    add(kind, span, newlines: text.hasBreaks ? .breaks : .spaces)
  }

  private mutating func add(_ kind: Block.Kind, _ span: TextSpan, newlines: Block.Newlines) {
    blocks.append(
      Block(
        kind, span: span, runs: text.runs, containers: containers.takeContainers(),
        newlines: newlines))
  }

  /// A block without text stands on the blank line between its neighbours.
  private mutating func addEmpty(_ kind: Block.Kind, newlines: Block.Newlines) {
    let place = text.end + (text.end > 0 ? 1 : 0)
    blocks.append(
      Block(
        kind, span: TextSpan(start: place, end: place), containers: containers.takeContainers(),
        newlines: newlines))
  }
}

extension MarkdownWalk {
  private mutating func addRule() { addEmpty(.rule, newlines: .spaces) }

  private mutating func addCode(_ node: MarkdownNode) {
    var code = node.literal[...]
    if code.last == 0x0A { code.removeLast() }
    let kind = Block.Kind.code(language: node.codeLanguage)
    guard !code.isEmpty else { return addEmpty(kind, newlines: .breaks) }
    begin()
    text.appendLines(code)
    add(kind, TextSpan(start: text.blockStart, end: text.end), newlines: .breaks)
  }

  private mutating func addHTML(_ node: MarkdownNode) {
    begin()
    text.appendLines(HTMLText.text(of: node.literal))
    end(.paragraph)
  }

  private mutating func visitFootnote(_ isEntering: Bool) {
    guard isEntering else {
      containers.close()
      return containers.closeList()
    }
    footnotes += 1
    containers.openList(firstNumber: footnotes)
    containers.openItem(isTaskDone: nil)
  }

  private mutating func beginTable(_ node: MarkdownNode) {
    begin()
    text.isInTable = true
    table = TableDraft(node)
  }

  private mutating func beginRow(_ node: MarkdownNode) {
    if let separator = table?.rowSeparator { text.appendSeparator(separator) }
    table?.addRow(isHeading: node.isHeadingRow)
  }

  private mutating func beginCell() {
    if let separator = table?.cellSeparator { text.appendSeparator(separator) }
    text.beginPart()
  }

  private mutating func endCell() { table?.add(text.endPart()) }

  private mutating func endTable() {
    text.isInTable = false
    guard let draft = table else { return }
    table = nil
    guard !draft.isEmpty else { return text.discard(backTo: lastEnd) }
    add(.table(draft.table), TextSpan(start: text.blockStart, end: text.end), newlines: .breaks)
  }
}

import Articles

/// The styles and links that are open at a place in a text, nested ones counted.
struct StyleStack {
  private(set) var style: InlineStyle = []
  private var emphasis = 0
  private var strong = 0
  private var strikethrough = 0
  private var links: [String?] = []

  /// Of a link and an image in it, the link.
  var link: String? { links.last ?? nil }

  mutating func open(_ style: InlineStyle) { add(1, style) }
  mutating func close(_ style: InlineStyle) { add(-1, style) }
  mutating func open(link: String?) { links.append(self.link ?? link) }
  mutating func closeLink() { _ = links.popLast() }

  private mutating func add(_ count: Int, _ style: InlineStyle) {
    if style.contains(.emphasis) { emphasis += count }
    if style.contains(.strong) { strong += count }
    if style.contains(.strikethrough) { strikethrough += count }
    self.style = []
    if emphasis > 0 { self.style.insert(.emphasis) }
    if strong > 0 { self.style.insert(.strong) }
    if strikethrough > 0 { self.style.insert(.strikethrough) }
  }
}

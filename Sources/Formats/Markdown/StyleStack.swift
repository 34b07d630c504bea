import Articles

/// The styles and links that are open at a place in a text, nested ones counted.
struct StyleStack {
  private(set) var style = InlineStyle(rawValue: 0)
  private var emphasis = 0
  private var strong = 0
  private var strikethrough = 0
  private var links: [String?] = []

  /// Of a link and an image in it, the link.
  var link: String? { links.last ?? nil }

  /// `style` is emphasis, strong or strikethrough.
  mutating func open(_ style: InlineStyle) { add(1, style) }
  mutating func close(_ style: InlineStyle) { add(-1, style) }
  mutating func open(link: String?) { links.append(self.link ?? link) }
  mutating func closeLink() { _ = links.popLast() }

  private mutating func add(_ count: Int, _ style: InlineStyle) {
    switch style {
    case .emphasis: emphasis += count
    case .strong: strong += count
    default: strikethrough += count
    }
    // Assembled from bits, for sets of sets take their time and this is asked for each word.
    self.style = InlineStyle(
      rawValue: (emphasis > 0 ? InlineStyle.emphasis.rawValue : 0)
        | (strong > 0 ? InlineStyle.strong.rawValue : 0)
        | (strikethrough > 0 ? InlineStyle.strikethrough.rawValue : 0))
  }
}

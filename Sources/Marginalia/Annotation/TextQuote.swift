/// A passage by its words (W3C `TextQuoteSelector`).
package struct TextQuote: Hashable, Sendable {
  package var exact: String
  /// The text just before; empty at the start of the text or where none was kept.
  package var prefix: String
  /// The text just after; empty at the end of the text or where none was kept.
  package var suffix: String

  package init(exact: String, prefix: String = "", suffix: String = "") {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

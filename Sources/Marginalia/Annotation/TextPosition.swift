/// A passage by its place (W3C `TextPositionSelector`), in Unicode code points.
package struct TextPosition: Hashable, Sendable {
  package var start: Int
  /// One past the last code point.
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A block broken into rows for one width.
package struct LaidOutBlock: Hashable, Sendable {
  /// Empty rows between the block before and this one.
  package var gap: Int
  /// At least one.
  package var lines: [LaidOutLine]

  /// Rows with the gap.
  package var rowCount: Int { gap + lines.count }
}

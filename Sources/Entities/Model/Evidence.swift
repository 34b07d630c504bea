/// How the document uses a word elsewhere.
package struct Evidence: Hashable, Sendable {
  /// Whether, and how often, the article writes the word small: 0 it stands once, 1 never,
  /// 2 seldom, 3 mostly.
  package var small: UInt32 = 0
  /// A word written small that stands before, and one that stands after, another mention.
  package var before: UInt32 = 0
  package var after: UInt32 = 0

  package init() {}
}

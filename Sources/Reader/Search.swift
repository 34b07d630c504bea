package import Articles

/// A search and what it found.
package struct Search: Hashable, Sendable {
  package let query: String
  /// In text order, not overlapping.
  package let hits: [TextSpan]

  /// More hits than this are not counted.
  static let limit = 9_999

  init(_ query: String, in article: Article) {
    self.query = query
    hits = query.isEmpty ? [] : TextSearch(query).hits(in: article, limit: Self.limit)
  }

  /// The number of the hit that covers or follows `offset`; the first where none does.
  package func index(at offset: Int) -> Int? {
    hits.firstIndex { $0.end > offset } ?? (hits.isEmpty ? nil : 0)
  }

  /// The hit `steps` after the one at or before `offset`, from the other end beyond the last.
  func hit(from offset: Int, steps: Int) -> (span: TextSpan, hasWrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let index =
      steps > 0
      ? (hits.firstIndex { $0.start > offset } ?? hits.count) + steps - 1
      : (hits.lastIndex { $0.start < offset } ?? -1) + steps + 1
    let wrapped = ((index % hits.count) + hits.count) % hits.count
    return (hits[wrapped], wrapped != index)
  }
}

package import Articles
import Entities

/// What is asked of an article's entities at every key, worked out once for all of them.
package struct EntityIndex: Sendable {
  /// A mention and the number of its entity.
  package struct Place: Hashable, Sendable {
    package let span: TextSpan
    package let entity: Int
  }

  /// Every mention, in text order.
  private let places: [Place]
  /// The numbers of all entities, the most mentioned first.
  let byCount: [Int]
  /// The numbers of all entities by first mention.
  let byMention: [Int]
  /// By entity; see `spread(of:)`.
  private let spreads: [[Int]]

  /// How many parts of the text `spread(of:)` counts in.
  package static let parts = 6

  /// O(n log n) in the mentions.
  init(_ entities: [Entity] = [], textLength: Int = 0) {
    places = entities.enumerated().flatMap { number, entity in
      entity.mentions.map { Place(span: $0.span, entity: number) }
    }.sorted { $0.span < $1.span }
    let firsts = entities.map { $0.mentions.first?.span.start ?? 0 }
    let counts = entities.map(\.mentions.count)
    byMention = entities.indices.sorted { (firsts[$0], $0) < (firsts[$1], $1) }
    byCount = entities.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    spreads = entities.map { entity in
      var counts = Array(repeating: 0, count: Self.parts)
      for mention in entity.mentions {
        counts[min(Self.parts - 1, mention.span.start * Self.parts / max(1, textLength))] += 1
      }
      return counts
    }
  }

  /// How often an entity is mentioned in each sixth of the text.
  package func spread(of entity: Int) -> [Int] { spreads[entity] }

  /// The mentions that `span` touches, in text order. O(log n).
  package func places(in span: TextSpan) -> ArraySlice<Place> {
    let first = places.partition { $0.span.end > span.start }
    let end = places.partition { $0.span.start >= span.end }
    return places[first..<max(first, end)]
  }

  /// The number of the entity that the byte at `offset` mentions; nil where it mentions none.
  func entity(at offset: Int) -> Int? {
    places(in: TextSpan(start: offset, end: offset + 1)).first?.entity
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place from which on `isBehind` holds, in a collection where it holds from one place
  /// on to the end. O(log n).
  func partition(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

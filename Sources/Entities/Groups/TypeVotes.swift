/// What the mentions of one name say about its type.
struct TypeVotes: Hashable {
  private var votes = SIMD8<Int32>()

  mutating func add(_ type: EntityType, _ weight: Int) {
    votes[TypeVotes.order[type] ?? 0] &+= Int32(clamping: weight)
  }

  mutating func add(_ other: TypeVotes) { votes &+= other.votes }

  func count(_ type: EntityType) -> Int { Int(votes[TypeVotes.order[type] ?? 0]) }

  /// The type with the most votes, at a tie the one declared first; nil without votes.
  var winner: EntityType? {
    var best: EntityType?
    for type in EntityType.allCases where count(type) > (best.map(count) ?? 0) { best = type }
    return best
  }

  private static let order: [EntityType: Int] = Dictionary(
    uniqueKeysWithValues: EntityType.allCases.enumerated().map { ($1, $0 % 8) })
}

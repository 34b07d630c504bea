/// Merges values of which both sides may have changed what a common base was.
///
/// `winner` and `loser` are told apart by what they hold, not by the side they come from, so
/// that both sides reach the same result.
struct ThreeWay {
  /// Whether neither side is later: then each value that differs is decided by itself.
  let isTie: Bool

  /// What only one side changed is as that side has it; of two changes the winner's stands.
  func value<Value: Equatable>(
    base: Value?, winner: Value, loser: Value, precedes: (Value, Value) -> Bool
  ) -> Value {
    if winner == loser || base == loser { return winner }
    if base == winner { return loser }
    return isTie && precedes(winner, loser) ? loser : winner
  }

  /// In both or added by one; what one side took away is gone. Without a base nothing is.
  static func set<Element: Hashable>(
    base: [Element]?, winner: [Element], loser: [Element]
  ) -> [Element] {
    let former = Set(base ?? [])
    let (mine, others) = (Set(winner), Set(loser))
    let kept = winner.filter { others.contains($0) || !former.contains($0) }
    return kept + loser.filter { !mine.contains($0) && !former.contains($0) }
  }

  /// Member by member, objects inside as well. What only one side has is kept, unless the base
  /// had it as it is. Where the sides have other keys or another order, the keys are sorted
  /// behind those of `order`.
  func object(
    base: JSONObject?, winner: JSONObject, loser: JSONObject, order: [String]
  ) -> JSONObject {
    var merged = winner
    for member in winner.members where loser[member.key] == nil {
      if base?[member.key] == member.value { merged[member.key] = nil }
    }
    for member in loser.members {
      if let value = winner[member.key] {
        merged[member.key] = self.member(base?[member.key], value, member.value)
      } else if base?[member.key] != member.value {
        merged[member.key] = member.value
      }
    }
    if winner.members.map(\.key) == loser.members.map(\.key) { return merged }
    let rank = Dictionary(
      order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    return JSONObject(
      merged.members.sorted {
        (rank[$0.key] ?? order.count, $0.key) < (rank[$1.key] ?? order.count, $1.key)
      })
  }

  private func member(_ base: JSONValue?, _ winner: JSONValue, _ loser: JSONValue)
    -> JSONValue
  {
    guard let mine = winner.object, let other = loser.object else {
      return value(base: base, winner: winner, loser: loser) { $0.precedes($1) }
    }
    return .object(object(base: base?.object, winner: mine, loser: other, order: []))
  }
}

extension JSONValue {
  /// An order of values that depends on nothing but them.
  func precedes(_ other: JSONValue) -> Bool { bytes.lexicographicallyPrecedes(other.bytes) }
}

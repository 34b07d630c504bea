/// The places the caret was sent away from, and the way back through them.
struct JumpList: Hashable, Sendable {
  private var places: [Int] = []
  /// The place to go back to next is before this one.
  private var position = 0

  /// Remembers `offset` as a place to come back to; what lay ahead is forgotten.
  mutating func leave(_ offset: Int) {
    places.removeSubrange(position...)
    if places.last != offset { places.append(offset) }
    if places.count > 200 { places.removeFirst() }
    position = places.count
  }

  /// The place before, nil at the first; `offset` becomes the way forward.
  mutating func back(from offset: Int) -> Int? {
    if position == places.count, places.last != offset { places.append(offset) }
    guard position > 0 else { return nil }
    position -= 1
    if places[position] == offset, position > 0 { position -= 1 }
    return places[position] == offset ? nil : places[position]
  }

  /// The place gone back from; nil at the last.
  mutating func forward() -> Int? {
    guard position + 1 < places.count else { return nil }
    position += 1
    return places[position]
  }
}

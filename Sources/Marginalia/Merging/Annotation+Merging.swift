extension Annotation {
  /// Both sides' changes of one annotation, and the note that lost where both changed it.
  ///
  /// Without a base the latest version stands with what only earlier ones hold (`MergedVersions`).
  /// With one each side's changes are made; of two changes of one value the later stands.
  static func merge(
    base: Annotation?, _ first: Annotation, _ second: Annotation
  ) -> (merged: Annotation, conflict: Annotation?) {
    if first == second || base == second { return (first, nil) }
    if base == first { return (second, nil) }
    if first.isCopyOfNote || second.isCopyOfNote { return (copy(first, second), nil) }
    let (one, other) = (MergedVersions(first), MergedVersions(second))
    let isFirstLater = one.isLater(than: other)
    if let base {
      return isFirstLater
        ? merge(base: base, winner: first, loser: second)
        : merge(base: base, winner: second, loser: first)
    }
    var (merged, loser) = isFirstLater ? (one, other) : (other, one)
    let lost = [nil, merged.note].contains(loser.note) ? nil : loser.copyOfNote
    merged.merge(loser)
    return (merged.annotation ?? first, lost)
  }

  /// Of two copies of a note the later; what the reader has made of a copy before any.
  private static func copy(_ first: Annotation, _ second: Annotation) -> Annotation {
    if !first.isCopyOfNote { return first }
    return !second.isCopyOfNote || second.isLaterCopy(than: first) ? second : first
  }

  /// By time, of one time by its bytes.
  func isLaterCopy(than other: Annotation) -> Bool {
    modified != other.modified
      ? modified > other.modified : JSONValue.object(other.json).precedes(.object(json))
  }

  private static func merge(
    base: Annotation, winner: Annotation, loser: Annotation
  ) -> (merged: Annotation, conflict: Annotation?) {
    let threeWay = ThreeWay(isTie: winner.modified == loser.modified)
    let (mine, other) = (winner.json, loser.json)
    var object = threeWay.object(base: base.json, winner: mine, loser: other, order: keyOrder)
    object["modified"] = winner.json["modified"] ?? loser.json["modified"]
    object["target"] = target(object["target"], base: base, winner: winner, loser: loser)
    let note = threeWay.value(base: base.note, winner: winner.note, loser: loser.note) {
      ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8)
    }
    var bodies = Bodies(object)
    bodies.merge(note: note, base: Bodies(base.json), Bodies(mine), Bodies(other))
    object = bodies.object
    let times = mine.earlierParts.merging(other.earlierParts) { max($0, $1) }
    let merged = Set(object.parts)
    object.earlierParts = times.filter { part, _ in
      merged.contains(part) && !mine.has(part) && !other.has(part)
    }
    let lost = [winner, loser].first { ![note, nil, base.note].contains($0.note) }
    return (Annotation(.object(object)) ?? winner, lost.flatMap { MergedVersions($0).copyOfNote })
  }

  /// The keys of an annotation in the order that we write them.
  private static let keyOrder = [
    "id", "type", "motivation", letterKey, conflictKey, "created", "modified",
    Correction.scopeKey, Correction.formsKey, "body", "stylesheet", "target",
  ]

  /// `target` with the selectors of both sides, what was first selected first.
  private static func target(
    _ target: JSONValue?, base: Annotation, winner: Annotation, loser: Annotation
  ) -> JSONValue? {
    guard var object = target?.object,
      let mine = winner.json["target"]?.object?["selector"]?.oneOrMore,
      let other = loser.json["target"]?.object?["selector"]?.oneOrMore, mine != other
    else { return target }
    let selectors = ThreeWay.set(
      base: base.json["target"]?.object?["selector"]?.oneOrMore, winner: mine, loser: other)
    object["selector"] = .array(
      selectors.filter { !isAccepted($0) }
        + selectors.filter(isAccepted).sorted { $0.precedes($1) })
    return .object(object)
  }
}

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
    object["target"] = threeWay.target(
      object["target"], base: base.selectors, winner: winner.selectors, loser: loser.selectors)
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

  /// Those of its target; nil where that has none, or is not one object.
  private var selectors: [JSONValue]? { json["target"]?.object?["selector"]?.oneOrMore }
}

extension ThreeWay {
  /// `target` with the selectors of both sides, what was first selected first.
  fileprivate func target(
    _ target: JSONValue?, base: [JSONValue]?, winner: [JSONValue]?, loser: [JSONValue]?
  ) -> JSONValue? {
    guard var object = target?.object, let winner, let loser, winner != loser else {
      return target
    }
    let first = { (selectors: [JSONValue]) in selectors.filter { !Annotation.isAccepted($0) } }
    let selectors =
      ThreeWay.set(base: base.map(first), winner: first(winner), loser: first(loser))
      + accepted(
        base: AcceptedPlaces(base ?? []), winner: AcceptedPlaces(winner),
        loser: AcceptedPlaces(loser))
    object["selector"] = .array(selectors)
    return .object(object)
  }

  /// The accepted places of both sides, the later side's last, as the one that is looked for first. Of
  /// one text that place which one side has changed, of two changes the later: whole, since a quote
  /// means nothing at another one's position.
  private func accepted(
    base: AcceptedPlaces, winner: AcceptedPlaces, loser: AcceptedPlaces
  ) -> [JSONValue] {
    texts(winner.texts, loser.texts).flatMap { text in
      value(base: base[text], winner: winner[text], loser: loser[text]) {
        JSONValue.array($0).precedes(.array($1))
      }
    }
  }

  /// The texts of both, in an order that merging again does not change.
  private func texts(_ winner: [String], _ loser: [String]) -> [String] {
    let (mine, others) = (Set(winner), Set(loser))
    if !isTie || mine.isSuperset(of: others) {
      return loser.filter { !mine.contains($0) } + winner
    }
    return others.isSuperset(of: mine) ? loser : mine.union(others).sorted()
  }
}

/// The selectors of places that were accepted later than what was first selected, by the text that each
/// was accepted on.
private struct AcceptedPlaces {
  /// The digests of the texts, in the order of the file.
  private(set) var texts: [String] = []
  private var places: [String: [JSONValue]] = [:]

  init(_ selectors: [JSONValue]) {
    for selector in selectors where Annotation.isAccepted(selector) {
      let text = selector.object?[Annotation.digestKey]?.string ?? ""
      if places[text] == nil { texts.append(text) }
      places[text, default: []].append(selector)
    }
  }

  subscript(text: String) -> [JSONValue] { places[text] ?? [] }
}

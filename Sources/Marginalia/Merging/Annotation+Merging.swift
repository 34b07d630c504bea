extension Annotation {
  /// Both sides' changes of one annotation, and the note that lost where both changed it.
  ///
  /// Tags, selectors and other bodies are sets; of everything else the later change stands.
  static func merge(
    base: Annotation?, _ first: Annotation, _ second: Annotation
  ) -> (merged: Annotation, conflict: Annotation?) {
    if first == second { return (first, nil) }
    let (winner, loser) = first.modified >= second.modified ? (first, second) : (second, first)
    let threeWay = ThreeWay(isTie: first.modified == second.modified)
    var object = threeWay.object(
      base: base?.json, winner: winner.json, loser: loser.json, order: keyOrder)
    object["modified"] = winner.json["modified"] ?? loser.json["modified"]
    object["target"] = target(object["target"], base: base, winner: winner, loser: loser)
    let note = threeWay.value(base: base.map(\.note), winner: winner.note, loser: loser.note) {
      ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8)
    }
    var bodies = Bodies(object)
    bodies.merge(
      note: note, base: base.map { Bodies($0.json) }, Bodies(winner.json), Bodies(loser.json))
    let merged = Annotation(.object(bodies.object)) ?? winner
    let lost = [winner, loser].first { $0.note != note && $0.note != nil && $0.note != base?.note }
    return (merged, lost?.conflictCopy)
  }

  /// The keys of an annotation in the order that we write them.
  private static let keyOrder = [
    "id", "type", "motivation", letterKey, conflictKey, "created", "modified",
    Correction.scopeKey, Correction.formsKey, "body", "stylesheet", "target",
  ]

  /// `target` with the selectors of both sides, what was first selected first.
  private static func target(
    _ target: JSONValue?, base: Annotation?, winner: Annotation, loser: Annotation
  ) -> JSONValue? {
    guard var object = target?.object,
      let mine = winner.json["target"]?.object?["selector"]?.oneOrMore,
      let other = loser.json["target"]?.object?["selector"]?.oneOrMore, mine != other
    else { return target }
    let selectors = ThreeWay.set(
      base: base?.json["target"]?.object?["selector"]?.oneOrMore, winner: mine, loser: other)
    let isAccepted = { (selector: JSONValue) in selector.object?[digestKey] != nil }
    object["selector"] = .array(
      selectors.filter { !isAccepted($0) }
        + selectors.filter(isAccepted).sorted { $0.precedes($1) })
    return .object(object)
  }

  /// Its note as an annotation of its own. The same note gives the same id, so that merging
  /// again adds nothing.
  private var conflictCopy: Annotation {
    var object = json
    var generator = DigestGenerator(id.iri + "\n" + (note ?? ""))
    let copy = AnnotationID(using: &generator)
    object["id"] = .string(copy.iri)
    object.set(Annotation.conflictKey, .string((conflictOf ?? id).iri), after: "motivation")
    var bodies = Bodies(object)
    bodies.tags = []
    return Annotation(.object(bodies.object)) ?? self
  }
}

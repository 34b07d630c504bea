/// The bodies of an annotation, of which one may be the note and some are tags.
///
/// Another tool may have written one body or several, as objects, as addresses or as the
/// short form `bodyValue`; what is neither note nor tag is left as it is.
struct Bodies {
  private(set) var object: JSONObject

  init(_ object: JSONObject) { self.object = object }

  private static let purposesOfOthers: Set<String> = [
    "tagging", "identifying", "classifying", "linking", "editing",
  ]

  /// With line feeds, whatever line ends are in the file.
  var note: String? {
    get {
      let text = list.first(where: isNote)?.object?["value"]?.string ?? object["bodyValue"]?.string
      return text?.isEmpty == false ? text?.withLineFeeds : nil
    }
    set {
      let newValue = newValue?.isEmpty == false ? newValue?.withLineFeeds : nil
      if newValue?.utf8.elementsEqual((note ?? "").utf8) ?? (note == nil) { return }
      setNote(newValue)
      adaptMotivation(hasNote: newValue != nil)
    }
  }

  var tags: [String] {
    get { unique(list.filter(isTag).compactMap { $0.object?["value"]?.string }) }
    set {
      let newValue = unique(newValue)
      if newValue == tags { return }
      let old = list.filter(isTag)
      let new = newValue.map { tag in
        old.first { $0.object?["value"]?.string == tag }
          ?? Bodies.body("tagging", "text/plain", tag)
      }
      list = list.filter { !isTag($0) } + new
    }
  }

  /// The short form counts as a body once there are others; both must not stand side by side.
  private var list: [JSONValue] {
    get { object["body"]?.oneOrMore ?? [] }
    set {
      var bodies = newValue
      if let short = object["bodyValue"]?.string, !bodies.isEmpty {
        bodies.insert(Bodies.body("commenting", "text/plain", short), at: 0)
        object["bodyValue"] = nil
      }
      let wasArray = object["body"]?.array != nil
      if bodies.isEmpty {
        object["body"] = nil
      } else if bodies.count == 1, object["body"] != nil, !wasArray {
        object["body"] = bodies[0]
      } else {
        object.set(
          "body", .array(bodies), after: object["modified"] == nil ? "created" : "modified")
      }
    }
  }

  /// Every body but the note, in the order of the file.
  var besidesNote: [JSONValue] {
    let note = list.firstIndex(where: isNote)
    return list.enumerated().filter { $0.offset != note }.map(\.element)
  }

  mutating func append(_ bodies: [JSONValue]) {
    if !bodies.isEmpty { list += bodies }
  }

  /// Removes the bodies that are `unwanted`, the note aside.
  mutating func remove(where unwanted: (JSONValue) -> Bool) {
    let note = list.firstIndex(where: isNote)
    let kept = list.enumerated().filter { $0.offset == note || !unwanted($0.element) }
    if kept.count < list.count { list = kept.map(\.element) }
  }

  /// Takes the bodies of both sides, as sets, with `note` as the note.
  mutating func merge(note: String?, base: Bodies?, _ winner: Bodies, _ loser: Bodies) {
    if winner.list != loser.list {
      let others = { (bodies: Bodies) in
        bodies.list.filter { !bodies.isTag($0) && $0 != bodies.list.first(where: bodies.isNote) }
      }
      let tagBodies = { (bodies: Bodies) in bodies.list.filter(bodies.isTag) }
      let tags = ThreeWay.set(
        base: base.map(tagBodies), winner: tagBodies(winner), loser: tagBodies(loser))
      let rest = ThreeWay.set(
        base: base.map(others), winner: others(winner), loser: others(loser))
      let noteBody = [winner, loser].compactMap { $0.list.first(where: $0.isNote) }.first
      list =
        (noteBody.map { [$0] } ?? []) + tags.sorted { $0.precedes($1) }
        + rest.sorted { $0.precedes($1) }
    }
    self.note = note
    adaptMotivation(hasNote: note != nil)
  }

  private mutating func setNote(_ note: String?) {
    var bodies = list
    let index = bodies.firstIndex(where: isNote)
    if let index, let note, var body = bodies[index].object {
      body["value"] = .string(note)
      bodies[index] = .object(body)
    } else if let index {
      bodies.remove(at: index)
    } else {
      object["bodyValue"] = nil
      if let note { bodies.insert(Bodies.body("commenting", "text/markdown", note), at: 0) }
    }
    list = bodies
  }

  /// Our own plain highlights become comments and back; another tool's motivations stay.
  private mutating func adaptMotivation(hasNote: Bool) {
    let isWhole = object["target"]?.object?["selector"] == nil
    if object["motivation"] == "highlighting", hasNote {
      object["motivation"] = "commenting"
    } else if object["motivation"] == "commenting", !hasNote, !isWhole {
      object["motivation"] = "highlighting"
    }
  }

  private func isNote(_ body: JSONValue) -> Bool {
    isText(body) && !isTag(body) && Bodies.purposesOfOthers.isDisjoint(with: purposes(body))
  }

  private func isTag(_ body: JSONValue) -> Bool {
    guard isText(body) else { return false }
    let purposes = purposes(body)
    return purposes.contains("tagging")
      || purposes.isEmpty && object["motivation"]?.oneOrMore == ["tagging"]
  }

  private func isText(_ body: JSONValue) -> Bool {
    body.object?["value"]?.string != nil
      && body.object?["type"]?.oneOrMore.contains("TextualBody") ?? true
  }

  private func purposes(_ body: JSONValue) -> [String] {
    body.object?["purpose"]?.oneOrMore.compactMap(\.string) ?? []
  }

  private func unique(_ tags: [String]) -> [String] {
    var seen: Set<String> = []
    return tags.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  static func body(_ purpose: String, _ format: String, _ value: String) -> JSONValue {
    [
      "type": "TextualBody", "purpose": .string(purpose), "format": .string(format),
      "value": .string(value),
    ]
  }
}

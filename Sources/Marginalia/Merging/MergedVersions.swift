/// The versions of an annotation that were merged into one: the latest as it was, and what only
/// earlier ones have.
///
/// Which version is the latest follows from what they hold, and so does the time of each part that
/// it lacks: that of the last version that has it. So what comes out depends on the set of versions
/// alone, not on the order in which they were merged, and leaving out those before a deletion can be
/// done before merging or after.
struct MergedVersions {
  /// The latest version, as it was before it was merged.
  private(set) var latest: JSONObject
  let modified: Timestamp
  /// When the last version with a part was made, for parts that `latest` lacks.
  private var earlier: [AnnotationPart: Timestamp]

  init(_ annotation: Annotation) {
    latest = annotation.json
    modified = annotation.modified
    earlier = latest.earlierParts
    latest.earlierParts = [:]
    latest.remove(Set(earlier.keys))
  }

  /// The note of the latest version.
  var note: String? { Bodies(latest).note }

  /// An order that depends on nothing but what both hold: by time, then by what a copy of the
  /// note would hold, so that of two versions with one note the later has the later copy.
  func isLater(than other: MergedVersions) -> Bool {
    if modified != other.modified { return modified > other.modified }
    if let mine = copyOfNote, let others = other.copyOfNote, mine != others {
      return mine.isLaterCopy(than: others)
    }
    let (rest, othersRest) = (latest.withoutMembers, other.latest.withoutMembers)
    if rest != othersRest { return JSONValue.object(othersRest).precedes(.object(rest)) }
    return JSONValue.object(other.latest).precedes(.object(latest))
  }

  /// Takes in what only `other`, which is earlier, has.
  mutating func merge(_ other: MergedVersions) {
    let own = latest.parts
    for part in other.latest.parts {
      earlier[part] = max(earlier[part] ?? .earliest, other.modified)
    }
    for (part, time) in other.earlier { earlier[part] = max(earlier[part] ?? .earliest, time) }
    for part in own where part.isElement { earlier[part] = nil }
    mergeMembers(own.filter { !$0.isElement })
  }

  /// Of the values of one member the latest stands, of those of one time the last in their order.
  private mutating func mergeMembers(_ own: [AnnotationPart]) {
    var values = earlier.filter { !$0.key.isElement }
    for part in values.keys { earlier[part] = nil }
    for part in own { values[part] = modified }
    let owned = Set(own.map(\.place))
    for (place, rivals) in Dictionary(grouping: values, by: \.key.place) {
      let last = rivals.max { one, other in
        one.value != other.value ? one.value < other.value : one.key.precedes(other.key)
      }
      guard let last else { continue }
      if owned.contains(place) { latest.add([last.key]) } else { earlier[last.key] = last.value }
    }
  }

  /// Forgets what was there before `time` and not after.
  mutating func forget(before time: Timestamp) { earlier = earlier.filter { $0.value >= time } }

  /// All of it as one annotation.
  var annotation: Annotation? {
    var object = latest
    object.add(earlier.inOrder.map(\.key))
    object.earlierParts = earlier
    return Annotation(.object(object))
  }

  /// The latest version as a copy of its note: with what was first selected, and nothing else that
  /// merging adds to.
  var copyOfNote: Annotation? {
    var object = latest
    object.remove(
      Set(object.parts.filter { $0.place != .selector || Annotation.isAccepted($0.value) }))
    let id = AnnotationID(object["id"]?.string ?? "")
    object["id"] = .string(id.ofCopy(note: note).iri)
    object.set(Annotation.conflictKey, .string(id.iri), after: "motivation")
    return Annotation(.object(object))
  }
}

extension Annotation {
  /// Whether it was made by merging, to keep a note that lost, and not changed since.
  var isCopyOfNote: Bool { conflictOf.map { $0.ofCopy(note: note) == id } ?? false }
}

extension Annotation {
  /// The same with an id that follows from what it holds.
  var underAnotherID: Annotation? {
    let bytes = JSONValue.object(json).bytes
    var generator = DigestGenerator(String(decoding: bytes, as: UTF8.self))
    var object = json
    object["id"] = .string(AnnotationID(using: &generator).iri)
    return Annotation(.object(object))
  }
}

extension AnnotationID {
  /// What the copy of `note` is called where it lost to another note of this annotation: the same
  /// on both sides, so that merging again adds nothing.
  func ofCopy(note: String?) -> AnnotationID {
    var generator = DigestGenerator(iri + "\n" + (note ?? ""))
    return AnnotationID(using: &generator)
  }
}

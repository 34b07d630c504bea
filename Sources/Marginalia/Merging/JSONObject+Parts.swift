extension JSONObject {
  private static let knownMembers: Set<String> = [
    "id", "type", "motivation", "created", "modified", "body", "bodyValue", "stylesheet", "target",
    Annotation.letterKey, Annotation.conflictKey, Annotation.earlierKey, Correction.scopeKey,
    Correction.formsKey,
  ]
  private static let knownTargetMembers: Set<String> = [
    "id", "type", "source", "styleClass", "selector", "state",
  ]

  /// The parts of the annotation that this is.
  var parts: [AnnotationPart] {
    let target = self["target"]?.object
    let selectors = target?["selector"]?.oneOrMore ?? []
    return Bodies(self).besidesNote.map { AnnotationPart(place: .body, value: $0) }
      + selectors.map { AnnotationPart(place: .selector, value: $0) }
      + members.filter { !JSONObject.knownMembers.contains($0.key) }
      .map { AnnotationPart(place: .member($0.key), value: $0.value) }
      + (target?.members ?? []).filter { !JSONObject.knownTargetMembers.contains($0.key) }
      .map { AnnotationPart(place: .targetMember($0.key), value: $0.value) }
  }

  /// Without those of `parts` that it has.
  mutating func remove(_ parts: Set<AnnotationPart>) {
    if parts.isEmpty { return }
    func has(_ place: AnnotationPart.Place, _ value: JSONValue) -> Bool {
      parts.contains(AnnotationPart(place: place, value: value))
    }
    var bodies = Bodies(self)
    bodies.remove { has(.body, $0) }
    self = JSONObject(bodies.object.members.filter { !has(.member($0.key), $0.value) })
    guard let target = self["target"]?.object else { return }
    var kept = JSONObject(target.members.filter { !has(.targetMember($0.key), $0.value) })
    if let selectors = target["selector"]?.array {
      kept["selector"] = .array(selectors.filter { !has(.selector, $0) })
    }
    self["target"] = .object(kept)
  }

  /// With `parts`, in their order: bodies last, selectors before the places accepted later, other
  /// values in place of those that are there.
  mutating func add(_ parts: [AnnotationPart]) {
    var bodies = Bodies(self)
    bodies.append(parts.filter { $0.place == .body }.map(\.value))
    self = bodies.object
    var target = self["target"]?.object
    for part in parts {
      switch part.place {
      case .member(let key): self[key] = part.value
      case .targetMember(let key): target?[key] = part.value
      case .body, .selector: break
      }
    }
    let added = parts.filter { $0.place == .selector }.map(\.value)
    if !added.isEmpty, var selectors = target?["selector"]?.oneOrMore {
      let index = selectors.firstIndex(where: Annotation.isAccepted) ?? selectors.count
      selectors.insert(contentsOf: added, at: index)
      target?["selector"] = .array(selectors)
    }
    if let target { self["target"] = .object(target) }
  }
}

extension JSONObject {
  /// The parts that the latest version of a merged annotation did not have, with when the last
  /// version that did was made. A part that was changed since is none of them.
  var earlierParts: [AnnotationPart: Timestamp] {
    get {
      guard let entries = self[Annotation.earlierKey]?.oneOrMore else { return [:] }
      var times: [Substring: Timestamp] = [:]
      for fields in entries.compactMap({ $0.string?.split(separator: " ") }) where fields.count == 2
      {
        times[fields[1]] = Timestamp(String(fields[0]))
      }
      var parts: [AnnotationPart: Timestamp] = [:]
      for part in self.parts { parts[part] = times[part.digest[...]] }
      return parts
    }
    set {
      let entries = newValue.inOrder.map { JSONValue.string("\($0.value) \($0.key.digest)") }
      if entries.isEmpty {
        self[Annotation.earlierKey] = nil
      } else {
        set(Annotation.earlierKey, .array(entries), after: "modified")
      }
    }
  }

  /// Whether the latest version has `part`.
  func has(_ part: AnnotationPart) -> Bool {
    parts.contains(part) && earlierParts[part] == nil
  }

  /// Without the members that are not ours.
  var withoutMembers: JSONObject {
    var object = self
    object.remove(Set(parts.filter { !$0.isElement }))
    return object
  }
}

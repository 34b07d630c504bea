extension Annotation {
  /// Sets the note; nil or an empty one removes it.
  package mutating func setNote(_ note: String?, at time: Timestamp) {
    var bodies = Bodies(json)
    bodies.note = note
    replaceJSON(bodies.object, at: time)
  }

  /// Sets the tags, each once; empty ones are left out.
  package mutating func setTags(_ tags: [String], at time: Timestamp) {
    var bodies = Bodies(json)
    bodies.tags = tags
    replaceJSON(bodies.object, at: time)
  }

  /// Makes a bookmark one that no key leads to.
  mutating func removeLetter(at time: Timestamp) {
    var object = json
    object[Annotation.letterKey] = nil
    replaceJSON(object, at: time)
  }

  /// Sets the colour, in place of the colour there is; other style classes stay. `sidecar` is
  /// where it stands, whose style sheet has the colours.
  package mutating func setColor(
    _ color: HighlightColor, in sidecar: Sidecar, at time: Timestamp
  ) {
    var object = json
    object["target"] = object["target"]?.mapOneOrMore { target in
      guard var members = target.object else { return target }
      var classes = members["styleClass"]?.oneOrMore ?? []
      classes.removeAll { $0.string.flatMap(HighlightColor.init(rawValue:)) != nil }
      classes.insert(.string(color.rawValue), at: 0)
      members.set("styleClass", classes.count == 1 ? classes[0] : .array(classes), after: "source")
      return .object(members)
    }
    if object["stylesheet"] == nil {
      object.set("stylesheet", .string(sidecar.stylesheet), after: "modified")
    }
    replaceJSON(object, at: time)
  }

  /// Adds a place that was accepted later than what was first selected; one accepted before on
  /// the same text goes. Does nothing for a note on the whole article.
  package mutating func add(_ anchor: Anchor, at time: Timestamp) {
    guard var target = json["target"]?.object, let selectors = target["selector"]?.oneOrMore,
      let digest = anchor.digest?.hexadecimal
    else { return }
    let kept = selectors.filter { $0.object?[Annotation.digestKey]?.string != digest }
    let added = Annotation.selectors(anchor).map { selector in
      var members = selector.object ?? JSONObject()
      members[Annotation.digestKey] = .string(digest)
      return JSONValue.object(members)
    }
    target["selector"] = .array(kept + added)
    var object = json
    object["target"] = .object(target)
    replaceJSON(object, at: time)
  }

  /// Whether `selector` is of a place that was accepted later.
  static func isAccepted(_ selector: JSONValue) -> Bool { selector.object?[digestKey] != nil }

  /// Whether it differs from `other` in nothing but when it was changed.
  func isSame(as other: Annotation) -> Bool {
    var (mine, theirs) = (json, other.json)
    mine["modified"] = nil
    theirs["modified"] = nil
    return mine == theirs
  }

  /// Marks it as changed now and otherwise as it was: what undo and redo bring back.
  package func restored(after current: Timestamp, at time: Timestamp) -> Annotation {
    var restored = self
    restored.replaceJSON(json, at: time.following(current))
    return restored
  }

  static func target(
    source: String, anchor: Anchor?, color: HighlightColor?, at time: Timestamp
  ) -> JSONValue {
    guard let anchor else { return .string(source) }
    var target: JSONObject = ["type": "SpecificResource", "source": .string(source)]
    target["styleClass"] = color.map { .string($0.rawValue) }
    target["selector"] = .array(selectors(anchor))
    if let digest = anchor.digest {
      target["state"] = [
        "type": "TimeState", "sourceDate": .string(time.description),
        digestKey: .string(digest.hexadecimal),
      ]
    }
    return .object(target)
  }

  private static func selectors(_ anchor: Anchor) -> [JSONValue] {
    var selectors: [JSONValue] = []
    if let quote = anchor.quote {
      var members = selector(quote)
      members[lookAlikeKey] = anchor.lookAlike.map { .object(selector($0)) }
      selectors.append(.object(members))
    }
    if let position = anchor.position {
      selectors.append([
        "type": "TextPositionSelector", "start": JSONValue(position.start),
        "end": JSONValue(position.end),
      ])
    }
    return selectors
  }

  private static func selector(_ quote: TextQuote) -> JSONObject {
    [
      "type": "TextQuoteSelector", "prefix": .string(quote.prefix),
      "exact": .string(quote.exact), "suffix": .string(quote.suffix),
    ]
  }
}

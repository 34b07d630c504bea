/// What was done to the annotations at one time, as the journal keeps it.
package struct JournalEntry: Hashable, Sendable {
  let action: Action
  /// What became of the annotations; of an undoing, what that did.
  let change: Change

  enum Action: Hashable, Sendable {
    case made
    /// Took back the change with this key.
    case undid(String)
    /// Made the change with this key once more.
    case redid(String)
  }
}

/// A line of the journal: a JSON object.
extension JournalEntry {
  /// Stands first on the line.
  static let keyKey = "change"
  private static let undidKey = "undid"
  private static let redidKey = "redid"

  var json: JSONValue {
    var object: JSONObject = [
      JournalEntry.keyKey: .string(change.key), "name": .string(change.name),
      "time": .string(change.time.description),
    ]
    switch action {
    case .made: break
    case .undid(let key): object[JournalEntry.undidKey] = .string(key)
    case .redid(let key): object[JournalEntry.redidKey] = .string(key)
    }
    object["edits"] = .array(change.edits.map(\.json))
    return .object(object)
  }

  /// Nil for what is no entry.
  init?(_ json: JSONValue) {
    guard let object = json.object, let key = object[JournalEntry.keyKey]?.string,
      let name = object["name"]?.string, let time = object["time"]?.string.flatMap(Timestamp.init),
      let edits = object["edits"]?.array
    else { return nil }
    if let key = object[JournalEntry.undidKey]?.string {
      action = .undid(key)
    } else if let key = object[JournalEntry.redidKey]?.string {
      action = .redid(key)
    } else {
      action = .made
    }
    change = Change(key: key, name: name, time: time, edits: edits.compactMap(Change.Edit.init))
  }
}

extension Change.Edit {
  fileprivate var json: JSONValue {
    let version = { (version: Change.Version?) in
      version.map { JSONValue.object($0.annotation.json) } ?? .null
    }
    return ["id": .string(id.iri), "before": version(before), "after": version(after)]
  }

  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object, let id = object["id"]?.string else { return nil }
    let version = { (key: String) in
      object[key].flatMap(Annotation.init).map { Change.Version(annotation: $0, placement: nil) }
    }
    self.init(id: AnnotationID(id), before: version("before"), after: version("after"))
  }
}

/// That an annotation was deleted, so that merging with a copy that still has it does not
/// bring it back.
package struct Tombstone: Hashable, Sendable, Identifiable {
  package let id: AnnotationID
  package let deleted: Timestamp
  package let json: JSONObject

  package init(_ id: AnnotationID, deleted: Timestamp) {
    self.id = id
    self.deleted = deleted
    json = ["id": .string(id.iri), Tombstone.deletedKey: .string(deleted.description)]
  }

  /// Reads an element of a sidecar's tombstones; nil where it lacks an id or a time.
  package init?(_ json: JSONValue) {
    guard let object = json.object, let iri = object["id"]?.string,
      let value = object[Tombstone.deletedKey],
      let text = value.string ?? value.object?["@value"]?.string,
      let deleted = Timestamp(text)
    else { return nil }
    id = AnnotationID(iri)
    self.deleted = deleted
    self.json = object
  }

  private static let deletedKey = "as:deleted"
}

/// The file that keeps the annotations of one article, as a value.
///
/// A W3C `AnnotationCollection`. What is not ours in it, at any depth, is written back.
package struct Sidecar: Hashable, Sendable {
  package var annotations: [AnnotationID: Annotation]
  package var tombstones: [AnnotationID: Tombstone]
  /// Everything but the annotations and tombstones, which it holds as empty arrays.
  var header: JSONObject
  /// Items without an id.
  var otherItems: [JSONValue]
  var otherTombstones: [JSONValue]

  /// The layout that this program writes.
  package static let version = 1

  private static let tombstonesKey = "manicule:tombstones"

  init(header: JSONObject) {
    self.header = header
    annotations = [:]
    tombstones = [:]
    otherItems = []
    otherTombstones = []
  }

  /// Reads a file's `bytes`; `path` is for the errors. One in which git left both sides of a
  /// conflict is merged from its markers. Throws `empty`, `notJSON`, `notSidecar`.
  package init(parsing bytes: [UInt8], path: String) throws(SidecarError) {
    if let sides = ConflictSides(markedIn: bytes) {
      try self.init(merging: sides, path: path)
    } else {
      try self.init(reading: bytes, path: path)
    }
  }

  /// Merges `sides`; a base that cannot be understood counts as none.
  init(merging sides: ConflictSides, path: String) throws(SidecarError) {
    // The base of the style zdiff3 lacks what both sides have made of it, and may be no JSON then.
    self = Sidecar.merge(
      base: sides.base.flatMap { try? Sidecar(reading: $0, path: path) },
      ours: try Sidecar(reading: sides.ours, path: path),
      theirs: try Sidecar(reading: sides.theirs, path: path))
  }

  private init(reading bytes: [UInt8], path: String) throws(SidecarError) {
    if bytes.isEmpty { throw .empty(path: path) }
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes) } catch { throw .notJSON(path: path, error) }
    guard let header = value.object,
      header["type"]?.oneOrMore.contains("AnnotationCollection") == true,
      header["first"] == nil && header["total"]?.integer == 0
        || header["first"]?.object?["items"]?.array != nil
        || header["first"]?.object?["items"]?.object != nil
    else { throw .notSidecar(path: path) }
    self.init(header: header)
    takeTombstones()
    takeItems()
  }

  /// The layout that the file was written in; `version` where it does not say.
  package var writtenVersion: Int { header["manicule:version"]?.integer ?? Sidecar.version }

  /// Whether a later program wrote it, which may mean by it what this one does not know.
  package var isNewer: Bool { writtenVersion > Sidecar.version }

  /// What the targets of annotations name the article by.
  package var source: String {
    about["id"]?.string ?? "\(header["id"]?.string ?? "urn:x-manicule:")#article"
  }

  /// The text that the annotations were last changed on; nil before the first one.
  package var digest: Digest? { about[Annotation.digestKey]?.string.map(Digest.init(hexadecimal:)) }

  /// The file name of the article; nil where another tool wrote none.
  package var fileName: String? { about["schema:contentUrl"]?.string }

  var about: JSONObject { header["schema:about"]?.object ?? JSONObject() }

  /// The bytes of the file: items sorted by id, one key a line. O(size).
  package var bytes: [UInt8] {
    var document = header
    let items = annotations.keys.sorted().compactMap { id in
      annotations[id].map { JSONValue.object($0.json) }
    }
    setItems(items + otherItems, of: &document)
    let deleted = tombstones.values.sorted { $0.id < $1.id }.map { JSONValue.object($0.json) }
    let hasTombstones = !deleted.isEmpty || !otherTombstones.isEmpty
    document[Sidecar.tombstonesKey] = hasTombstones ? .array(deleted + otherTombstones) : nil
    return JSONValue.object(document).bytes
  }

  private func setItems(_ items: [JSONValue], of document: inout JSONObject) {
    if items.isEmpty {
      document["first"] = nil
      return document.set("total", JSONValue(0), after: "schema:about")
    }
    if document["total"]?.integer != items.count { document["total"] = nil }
    let id = "\(document["id"]?.string ?? "urn:x-manicule:")#page"
    var page = document["first"]?.object ?? ["id": .string(id), "type": "AnnotationPage"]
    page["items"] = .array(items)
    document.set("first", .object(page), after: "schema:about")
  }

  private mutating func takeItems() {
    guard var page = header["first"]?.object, let items = page["items"]?.oneOrMore else { return }
    annotations.reserveCapacity(items.count)
    for item in items {
      if let annotation = Annotation(item) { take(annotation) } else { otherItems.append(item) }
    }
    page["items"] = .array([])
    header["first"] = .object(page)
  }

  /// A further item with one id is another version of the first where both were made on the same
  /// words; else an annotation of its own, with an id that follows from what it holds.
  private mutating func take(_ annotation: Annotation) {
    guard let first = annotations[annotation.id] else {
      annotations[annotation.id] = annotation
      return
    }
    if first.kind == annotation.kind, first.anchors.first == annotation.anchors.first {
      let (merged, conflict) = Annotation.merge(base: nil, first, annotation)
      annotations[first.id] = merged
      if let conflict { keep(conflict) }
    } else if let other = annotation.underAnotherID {
      take(other)
    }
  }

  private mutating func takeTombstones() {
    guard let elements = header[Sidecar.tombstonesKey]?.oneOrMore else { return }
    for element in elements {
      if let tombstone = Tombstone(element), tombstones[tombstone.id] == nil {
        tombstones[tombstone.id] = tombstone
      } else {
        otherTombstones.append(element)
      }
    }
    header[Sidecar.tombstonesKey] = .array([])
  }
}

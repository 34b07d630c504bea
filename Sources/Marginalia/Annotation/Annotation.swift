/// A highlight, a bookmark, a note: one annotation of the W3C Web Annotation Data Model.
///
/// The JSON object is what it is; the other properties are read from it, and every change
/// edits it in place, so that whatever another tool put there stays where it was.
package struct Annotation: Hashable, Sendable, Identifiable {
  package let id: AnnotationID
  package private(set) var json: JSONObject
  package private(set) var kind: Kind
  /// Nil where another tool does not say.
  package private(set) var created: Timestamp?
  /// Only grows. The creation where another tool does not say, `earliest` without either.
  package private(set) var modified: Timestamp
  /// In Markdown where it is one of ours; never empty.
  package private(set) var note: String?
  /// As the file has them, each once, in its order; `tagWords` is how they are shown.
  package private(set) var tags: [String]
  /// Nil for what is not highlighted and for a colour that another tool invented.
  package private(set) var color: HighlightColor?
  /// What was first selected comes first, then every place accepted later. Empty for a note
  /// on the whole article.
  package private(set) var anchors: [Anchor]
  /// The annotation whose note was changed on two sides, where this keeps the one that lost and was
  /// not changed since.
  package private(set) var conflictOf: AnnotationID?

  package enum Kind: Hashable, Sendable {
    case highlight
    /// `letter` is the key that leads to it, where it has one.
    case bookmark(letter: Character?)
    /// A note on the whole article.
    case articleNote
    /// Of an entity: its name, its type, whether it is one.
    case correction(Correction)
  }

  /// Reads an item of a sidecar; nil where it is not an object with an id.
  package init?(_ json: JSONValue) {
    guard let object = json.object, let iri = object["id"]?.string else { return nil }
    self.init(id: AnnotationID(iri), object)
  }

  private init(id: AnnotationID, _ object: JSONObject) {
    self.id = id
    json = object
    created = object["created"]?.string.flatMap(Timestamp.init)
    modified = object["modified"]?.string.flatMap(Timestamp.init) ?? created ?? .earliest
    anchors = Annotation.anchors(of: object)
    kind = Annotation.kind(of: object, isAnchored: !anchors.isEmpty)
    color = Annotation.color(of: object)
    conflictOf = object[Annotation.conflictKey]?.string.map(AnnotationID.init)
    let bodies = Bodies(object)
    note = bodies.note
    tags = bodies.tags
  }

  /// What a correction says; nil for other kinds.
  package var correction: Correction? {
    if case .correction(let correction) = kind { correction } else { nil }
  }

  package var isHighlight: Bool { kind == .highlight }

  package var isBookmark: Bool {
    if case .bookmark = kind { true } else { false }
  }

  /// Whether it has a note or tags.
  package var isWritten: Bool { note != nil || !tags.isEmpty }

  /// What was first selected; nil for a note on the whole article.
  package var quote: TextQuote? { anchors.lazy.compactMap(\.quote).first }

  /// What it covered in the text that it was made on: other words than those first selected where
  /// its ends were moved there. Nil for a note on the whole article.
  package var coveredQuote: TextQuote? {
    anchors.last { $0.digest == anchors.first?.digest && $0.quote != nil }?.quote ?? quote
  }

  /// Rereads the properties from `object`, with `modified` grown to `time` or past what it was.
  /// What merging has noted is over: all of it is of that time, and a copy is a note of its own.
  mutating func replaceJSON(_ object: JSONObject, at time: Timestamp) {
    var object = object
    object[Annotation.conflictKey] = nil
    object[Annotation.earlierKey] = nil
    let text = JSONValue.string(time.following(modified).description)
    object.set("modified", text, after: "created")
    self = Annotation(id: id, object)
  }
}

extension Annotation {
  /// A new one. `sidecar` is where it will stand, which names the article and the style sheet;
  /// without `anchor` it is about the whole article.
  package init(
    _ kind: Kind, id: AnnotationID, at time: Timestamp, in sidecar: Sidecar, anchor: Anchor? = nil,
    color: HighlightColor? = nil, note: String? = nil, tags: [String] = []
  ) {
    var object: JSONObject = ["id": .string(id.iri), "type": "Annotation"]
    switch kind {
    case .highlight: object["motivation"] = "highlighting"
    case .articleNote: object["motivation"] = "commenting"
    case .correction: object["motivation"] = "editing"
    case .bookmark(let letter):
      object["motivation"] = "bookmarking"
      object[Annotation.letterKey] = letter.map { .string(String($0)) }
    }
    object["created"] = .string(time.description)
    object["modified"] = .string(time.description)
    if case .correction(let correction) = kind { correction.write(to: &object) }
    object["stylesheet"] = color.map { _ in .string(sidecar.stylesheet) }
    object["target"] = Annotation.target(
      source: sidecar.source, anchor: anchor, color: color, at: time)
    var bodies = Bodies(object)
    bodies.note = note
    bodies.tags = tags
    self.init(id: id, bodies.object)
  }
}

import Articles
package import Marginalia

extension ArticleNotes {
  /// One object: `article` (the path), `title`, `corrections` (see `correctionsJSON`), and `notes`,
  /// an array in text order of objects with these keys, null where there is nothing to say:
  ///
  /// `id`; `kind` (`highlight`, `bookmark`, `article`); `letter` of a bookmark;
  /// `quote`, `prefix`, `suffix` as first selected; `start`, `end` in code points of the
  /// canonical text and `text`, the words there today; `state` (see `Placement.State`); `note`
  /// in Markdown; `tags`; `color`; `created` and `modified` in UTC.
  package var json: JSONValue {
    let codePoints = CodePointIndex(article.text)
    return [
      "article": .string(path), "title": .string(title),
      "notes": .array(notes.map { json($0, codePoints) }), "corrections": correctionsJSON,
    ]
  }

  private func json(_ note: PlacedAnnotation, _ codePoints: CodePointIndex) -> JSONValue {
    let annotation = note.annotation
    let quote = annotation.quote
    let place = note.placement.span.map(codePoints.codePoints(of:))
    return [
      "id": .string(annotation.id.iri),
      "kind": .string(annotation.kind.key),
      "letter": JSONValue(annotation.kind.letter),
      "quote": JSONValue(quote?.exact),
      "prefix": JSONValue(quote?.prefix),
      "suffix": JSONValue(quote?.suffix),
      "start": place.map { JSONValue($0.lowerBound) } ?? .null,
      "end": place.map { JSONValue($0.upperBound) } ?? .null,
      "text": JSONValue(note.placement.span.map { String(article[$0]) }),
      "state": .string(note.placement.state.rawValue),
      "note": JSONValue(annotation.note),
      "tags": .array(annotation.tags.map { .string($0) }),
      "color": JSONValue(annotation.color?.rawValue),
      "created": JSONValue(annotation.created?.description),
      "modified": .string(annotation.modified.description),
    ]
  }
}

extension JSONValue {
  /// The string, null without one.
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
}

extension Annotation.Kind {
  fileprivate var key: String {
    switch self {
    case .highlight: "highlight"
    case .bookmark: "bookmark"
    case .articleNote: "article"
    case .correction: "correction"
    }
  }

  /// What leads to a bookmark; nil without a letter and for other kinds.
  var letter: String? {
    if case .bookmark(let letter) = self { letter.map { String($0) } } else { nil }
  }
}

import Articles
import Marginalia

extension ArticleNotes {
  /// What has been corrected, an object each in the order in which it was: `id`; `form`, the words
  /// that it is about, and `forms`, others of the entity; `scope` (`entry`, `form`, `mention`);
  /// `name` and `type`, `none` for what is no name, null where nothing is said of them; `start` and
  /// `end` of the place that was corrected, null where it is lost; `created`.
  var correctionsJSON: JSONValue {
    let codePoints = CodePointIndex(article.text)
    return .array(
      corrections.compactMap { placed in
        guard let correction = placed.annotation.correction else { return nil }
        let place = placed.placement.span.map(codePoints.codePoints(of:))
        return [
          "id": .string(placed.id.iri), "form": JSONValue(form(placed)),
          "forms": .array(correction.otherForms.map { .string($0) }),
          "scope": .string(correction.scope.rawValue), "name": JSONValue(correction.name),
          "type": JSONValue(correction.type),
          "start": place.map { JSONValue($0.lowerBound) } ?? .null,
          "end": place.map { JSONValue($0.upperBound) } ?? .null,
          "created": JSONValue(placed.annotation.created?.description),
        ]
      })
  }

  /// The same as a list to read; nothing where nothing was corrected.
  var correctionsMarkdown: [String] {
    let lines = corrections.compactMap { placed -> String? in
      guard let correction = placed.annotation.correction, let form = form(placed) else {
        return nil
      }
      var parts: [String] = []
      if let name = correction.name {
        parts.append(name == form ? "an entry of its own" : "“\(name.markdownEscaped)”")
      }
      if let type = correction.type {
        parts.append(type == Correction.noType ? "no name" : "of type \(type.markdownEscaped)")
      }
      let place = correction.scope == .mention ? " in one place" : ""
      return "- “\(form.markdownEscaped)” is \(parts.joined(separator: ", "))\(place)."
    }
    return lines.isEmpty ? [] : ["## Names corrected", lines.joined(separator: "\n")]
  }

  private func form(_ placed: PlacedAnnotation) -> String? {
    placed.annotation.quote?.exact.onOneLine
  }
}

import Articles
import Entities
package import Marginalia

extension ArticleEntities {
  /// One object: `article` (the path) and `entities` as in `entitiesJSON`.
  package var json: JSONValue { ["article": .string(path), "entities": entitiesJSON] }

  /// An array of objects: `name`; `type` (see `EntityType`); `aliases`, every form in use; and
  /// `mentions`, each with `start` and `end` in code points of the canonical text and `text`,
  /// the words there, where context was asked for between `before` and `after`.
  package var entitiesJSON: JSONValue {
    let codePoints = CodePointIndex(article.text)
    return .array(
      entities.map { entity in
        [
          "name": .string(entity.name), "type": .string(entity.type.rawValue),
          "aliases": .array(entity.aliases.map { .string($0) }),
          "mentions": .array(entity.mentions.map { json($0, codePoints) }),
        ]
      })
  }

  private func json(_ mention: Mention, _ codePoints: CodePointIndex) -> JSONValue {
    let place = codePoints.codePoints(of: mention.span)
    var object: JSONObject = [
      "start": JSONValue(place.lowerBound), "end": JSONValue(place.upperBound),
      "text": .string(words(of: mention)),
    ]
    if let context = context(of: mention) {
      object["before"] = .string(context.before)
      object["after"] = .string(context.after)
    }
    return .object(object)
  }
}

import Marginalia
import Reader

/// A draft's file: a JSON object.
extension Draft {
  var json: JSONValue {
    var object: JSONObject = [
      "annotation": .string(annotation.iri), "text": .string(text), "original": .string(original),
    ]
    if let before { object["before"] = .object(before.json) }
    return .object(object)
  }

  /// Nil for what is no draft.
  init?(_ json: JSONValue) {
    guard let object = json.object, let annotation = object["annotation"]?.string,
      let text = object["text"]?.string
    else { return nil }
    self.init(
      annotation: AnnotationID(annotation), text: text,
      original: object["original"]?.string ?? "",
      before: object["before"].flatMap(Annotation.init))
  }
}

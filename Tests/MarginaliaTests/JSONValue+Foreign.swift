import Marginalia
import Randomness

extension JSONValue {
  /// A sidecar of two annotations with keys and values of other tools at every depth, in the
  /// layout that we write.
  static func foreignSidecar(using generator: inout SplitMix64) -> JSONValue {
    let items = [AnnotationID.test(1), .test(2)].sorted().map { id in
      foreign(
        [
          "id": .string(id.iri), "type": "Annotation",
          "target": foreign(["source": "https://example.org/"], using: &generator),
        ], using: &generator)
    }
    let page = foreign(["type": "AnnotationPage", "items": .array(items)], using: &generator)
    return foreign(
      ["id": "urn:x:c", "type": "AnnotationCollection", "first": page], using: &generator)
  }

  private static func foreign(_ object: JSONObject, using generator: inout SplitMix64) -> JSONValue
  {
    var members = object.members
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let key = "x:\(UInt16.random(in: 0...999, using: &generator))"
      let member = JSONObject.Member(key: key, value: random(depth: 2, using: &generator))
      members.insert(member, at: Int.random(in: 0...members.count, using: &generator))
    }
    return .object(JSONObject(members))
  }

  private static func random(depth: Int, using generator: inout SplitMix64) -> JSONValue {
    switch Int.random(in: depth == 0 ? 2...5 : 0...5, using: &generator) {
    case 0: .array((0..<2).map { _ in random(depth: depth - 1, using: &generator) })
    case 1: foreign([:], using: &generator)
    case 2:
      .number(
        ["1.0", "-0", "123456789012345678901234567890", "1E5"].randomElement(using: &generator)
          ?? "0")
    case 3:
      .string(
        ["", "é", "e\u{301}", "\u{1B}\"\\", "🌕\u{202E}"].randomElement(using: &generator) ?? "")
    case 4: .bool(Bool.random(using: &generator))
    default: .null
    }
  }
}

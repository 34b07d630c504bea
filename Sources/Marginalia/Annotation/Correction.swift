/// What an annotation says about an entity of the article: its name, its type, whether it is one.
///
/// The annotation's place is a mention of the entity; its words are the entity's first form.
package struct Correction: Hashable, Sendable {
  /// Further forms that the entity had when it was corrected.
  package var otherForms: [String]
  package var scope: Scope
  /// Nil where nothing is said of the name.
  package var name: String?
  /// As the entities have them, or a word of another tool; nil where nothing is said of the type.
  package var type: String?

  package init(
    otherForms: [String] = [], scope: Scope = .entry, name: String? = nil, type: String? = nil
  ) {
    self.otherForms = otherForms
    self.scope = scope
    self.name = name
    self.type = type
  }

  /// How much of the entity is meant; the raw values stand in files.
  package enum Scope: String, Hashable, Sendable {
    /// All of it: what a file means that says nothing.
    case entry
    /// The mentions in the words of the annotation's place, wherever they stand.
    case form
    /// The mention in the annotation's place.
    case mention
  }

  /// The type of what is no entity.
  package static let noType = "none"
}

/// Bodies that identify and classify; what they do not say stands under keys of our own.
extension Correction {
  static let scopeKey = "manicule:scope"
  static let formsKey = "manicule:forms"

  /// Nil for an annotation that corrects nothing: whose motivation is not `editing`, or that
  /// neither identifies nor classifies by a text.
  init?(_ object: JSONObject) {
    guard object["motivation"]?.oneOrMore.contains("editing") == true else { return nil }
    let bodies = object["body"]?.oneOrMore.compactMap(\.object) ?? []
    let value = { (purpose: String) in
      bodies.lazy.filter { $0["purpose"]?.oneOrMore.contains(.string(purpose)) == true }
        .compactMap { $0["value"]?.string }.first { !$0.isEmpty }
    }
    name = value("identifying")
    type = value("classifying")
    scope = object[Correction.scopeKey]?.string.flatMap(Scope.init) ?? .entry
    otherForms = object[Correction.formsKey]?.oneOrMore.compactMap(\.string) ?? []
    if name == nil && type == nil { return nil }
  }

  /// The members of an annotation that say it.
  func write(to object: inout JSONObject) {
    object[Correction.scopeKey] = scope == .entry ? nil : .string(scope.rawValue)
    let forms = otherForms.map { JSONValue.string($0) }
    object[Correction.formsKey] = forms.isEmpty ? nil : .array(forms)
    let bodies = [("identifying", name), ("classifying", type)].compactMap { purpose, value in
      value.map { Bodies.body(purpose, "text/plain", $0) }
    }
    object["body"] = .array(bodies)
  }
}

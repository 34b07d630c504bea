import Articles
package import Entities
package import Marginalia

/// Corrections as annotations keep them, and as the entities take them.
extension EntityCorrection {
  /// What the annotation of this one says.
  package var correction: Correction {
    let scope: Correction.Scope =
      switch self.scope {
      case .entry: .entry
      case .form: .form
      case .mention: .mention
      }
    var correction = Correction(otherForms: Array(forms.dropFirst()), scope: scope)
    switch statement {
    case .isCalled(let name): correction.name = name
    case .isOf(let type): correction.type = type.rawValue
    case .isNone: correction.type = Correction.noType
    }
    return correction
  }
}

extension PlacedAnnotation {
  /// What the annotation says of the entities of `article`; nothing where it is no correction, or
  /// uses a type that is not known here.
  fileprivate func entityCorrections(in article: Article) -> [EntityCorrection] {
    guard let correction = annotation.correction else { return [] }
    let form = annotation.quote?.exact ?? placement.span.map { article.form(of: $0) }
    guard let form else { return [] }
    let scope: EntityCorrection.Scope =
      switch correction.scope {
      case .entry: .entry
      case .form: .form
      case .mention: .mention
      }
    var statements: [EntityCorrection.Statement] = []
    if correction.type == Correction.noType { statements.append(.isNone) }
    if let type = correction.type.flatMap({ EntityType(rawValue: $0) }) {
      statements.append(.isOf(type))
    }
    if let name = correction.name { statements.append(.isCalled(name)) }
    return statements.map {
      EntityCorrection([form] + correction.otherForms, scope, at: placement.span, $0)
    }
  }
}

extension AnnotationStore {
  /// What the reader has corrected about the article's entities, in the order in which it was.
  package var entityCorrections: [EntityCorrection] {
    corrections.flatMap { $0.entityCorrections(in: article) }
  }

  /// Keeps `correction` as a change called `name`. Nothing where it has no place.
  package mutating func correct(
    _ correction: EntityCorrection, as name: String, at time: Timestamp, id: AnnotationID
  ) {
    guard let place = correction.place else { return }
    correct(correction.correction, at: place, as: name, time: time, id: id)
  }
}

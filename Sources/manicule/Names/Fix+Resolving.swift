import Articles
import Entities
import Marginalia
import Reader

extension Fix {
  /// What it says of `entities`, which are those of `article`. Throws a `Failure` that names the
  /// entry, form or type that is probably meant.
  func correction(
    of entities: [Entity], in article: Article
  ) throws(Failure) -> EntityCorrection {
    switch verb {
    case .rename:
      let name = value ?? ""
      guard try entity(subject, in: entities).name != name else {
        throw .wrongUse("“\(text)”: it is called so already.")
      }
      return try whole(entities, article, .isCalled(name))
    case .hide: return try whole(entities, article, .isNone)
    case .type: return try whole(entities, article, .isOf(try type()))
    case .merge:
      let target = try entity(value ?? "", in: entities)
      guard try entity(subject, in: entities) != target else {
        throw .wrongUse("“\(text)”: both names are of one entry already.")
      }
      return try whole(entities, article, .isCalled(target.name))
    case .split: return try split(entities, article)
    case .add:
      let type = try type()
      let places = article.places(ofForm: subject)
      let found = Set(entities.flatMap { $0.mentions.map(\.span) })
      guard let place = places.first(where: { !found.contains($0) }) ?? places.first else {
        throw .wrongUse("“\(text)”: “\(subject)” does not stand in the article.")
      }
      return EntityCorrection([article.form(of: place)], at: place, .isOf(type))
    }
  }

  private func entity(_ name: String, in entities: [Entity]) throws(Failure) -> Entity {
    guard let entity = entities.named(name) else {
      throw .wrongUse("“\(text)”: \(entities.refusal(of: name))")
    }
    return entity
  }

  private func whole(
    _ entities: [Entity], _ article: Article, _ statement: EntityCorrection.Statement
  ) throws(Failure) -> EntityCorrection {
    EntityCorrection(of: try entity(subject, in: entities), in: article, statement)
  }

  private func type() throws(Failure) -> EntityType {
    let word = value ?? ""
    if let type = EntityType(rawValue: word) { return type }
    throw .wrongUse(
      "“\(text)”: There is no type “\(word)”"
        + (Fix.types.nearest(to: word).map { "; is “\($0)” meant?" } ?? ".")
        + " There are \(Fix.types.joined(separator: ", ")).")
  }

  private func split(
    _ entities: [Entity], _ article: Article
  ) throws(Failure) -> EntityCorrection {
    if let position {
      let span = PassageFinder(article).span(at: position)
      let entity = entities.first { $0.mentions.contains { $0.span == span } }
      guard let value, let span, let entity, entity.name != value else {
        throw .wrongUse(
          "“\(text)”: There has to be a mention, as --format json has them, and another entry's "
            + "name behind the =.")
      }
      return EntityCorrection([article.form(of: span)], .mention, at: span, .isCalled(value))
    }
    let entity = try entity(subject, in: entities)
    guard let split = EntityCorrection(splitting: subject, from: entity, in: article) else {
      throw .wrongUse(
        "“\(text)”: the forms of “\(entity.name)” are \(entity.aliases.joined(separator: ", ")).")
    }
    return value.map { EntityCorrection(split.forms, .form, at: split.place, .isCalled($0)) }
      ?? split
  }

  /// `80-84`: code points of the canonical text.
  private var position: TextPosition? {
    let numbers = subject.split(separator: "-").map { Int($0) }
    guard numbers.count == 2, let start = numbers[0], let end = numbers[1] else { return nil }
    return TextPosition(start: start, end: end)
  }
}

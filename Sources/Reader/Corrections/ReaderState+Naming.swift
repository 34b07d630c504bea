import Articles
import Entities
import Marginalia

/// Corrections for which a name is typed.
extension ReaderState {
  /// Takes the name that was typed at `prompt`.
  mutating func correct(
    _ prompt: CorrectionPrompt, _ name: String, at time: Timestamp
  ) -> [Effect] {
    switch (prompt, chosenEntity) {
    case (.mention(let span), _): setApart(span, as: name, at: time)
    case (_, nil): refuse("The entry is no longer there.")
    case _ where name.isEmpty: refuse("No name was typed; the entry is as it was.")
    case (.rename, let entity?): rename(entity, to: name, at: time)
    case (.merge, let entity?): merge(entity, into: name, at: time)
    case (.split, let entity?): split(name, from: entity, at: time)
    }
  }

  /// What Tab offers at `prompt`.
  func names(for prompt: CorrectionPrompt) -> [String] {
    switch prompt {
    case .split: chosenEntity?.aliases ?? []
    case .rename, .merge: entityNames.filter { $0 != chosenEntity?.name }
    case .mention(let span):
      entityNames.filter { $0 != entity(at: span)?.name }
    }
  }

  /// The names of the entries, most mentioned first.
  var entityNames: [String] {
    (entities ?? []).sorted { $0.mentions.count > $1.mentions.count }.map(\.name)
  }

  private func entity(at span: TextSpan) -> Entity? {
    entityIndex.entity(at: span.start).flatMap { entities?[$0] }
  }

  private mutating func rename(
    _ entity: Entity, to name: String, at time: Timestamp
  ) -> [Effect] {
    guard name != entity.name else { return refuse("The entry is called so already.") }
    let correction = EntityCorrection(of: entity, in: article, .isCalled(name))
    return correct(
      correction, as: "rename '\(entity.name)'", at: time,
      telling: "“\(entity.name)” is “\(name)” now; E: in every article.")
  }

  private mutating func merge(
    _ entity: Entity, into name: String, at time: Timestamp
  ) -> [Effect] {
    let others = (entities ?? []).filter { $0 != entity }
    guard let target = others.named(name) else {
      return refuse(
        entity.answers(to: name)
          ? "That is this entry; type the one that it is the same as." : others.refusal(of: name))
    }
    let correction = EntityCorrection(of: entity, in: article, .isCalled(target.name))
    return correct(
      correction, as: "merge '\(entity.name)'", at: time,
      telling: "“\(entity.name)” is “\(target.name)”; E: in every article.")
  }

  private mutating func split(
    _ form: String, from entity: Entity, at time: Timestamp
  ) -> [Effect] {
    guard let correction = EntityCorrection(splitting: form, from: entity, in: article) else {
      let nearest = entity.aliases.nearest(to: form)
      return refuse(
        "“\(entity.name)” has no form “\(form)”" + (nearest.map { "; is “\($0)” meant?" } ?? "."))
    }
    return correct(
      correction, as: "split '\(correction.forms[0])'", at: time,
      telling: "“\(correction.forms[0])” is an entry of its own now.")
  }

  private mutating func setApart(
    _ span: TextSpan, as name: String, at time: Timestamp
  ) -> [Effect] {
    guard let entity = entity(at: span) else { return refuse("The name is no longer there.") }
    guard name.lowercased() != entity.name.lowercased() else {
      return refuse("It is that entry's already; type whose name it is here.")
    }
    let form = article.form(of: span)
    let correction = EntityCorrection(
      [form], .mention, at: span, name.isEmpty ? .isNone : .isCalled(name))
    let effects = correct(
      correction, as: "set '\(form)' apart", at: time,
      telling: name.isEmpty ? "“\(form)” is no name here." : "“\(form)” is “\(name)” here.")
    if let index = entityIndex.entity(at: span.start) { choose(entity: index) }
    return effects
  }
}

import Articles
package import Entities

extension ReaderState {
  /// The entity whose mentions are marked; nil where none is chosen.
  package var chosenEntity: Entity? {
    guard let entities, let index = entityPanel.chosen, entities.indices.contains(index) else {
      return nil
    }
    return entities[index]
  }

  /// The number, from 1, of the chosen entity's mention at or before the caret; 0 before the first.
  package var mentionNumber: Int {
    chosenEntity?.mentions.prefix { $0.span.start <= caret }.count ?? 0
  }

  /// Takes `entities` in place of those found before; the chosen one stays chosen.
  mutating func show(_ entities: [Entity]) {
    let chosen = chosenEntity?.mentions.first
    self.entities = entities
    entityPanel.chosen = nil
    entityPanel.show(entities)
    if let chosen { chooseEntity(at: chosen.span.start) }
  }

  /// Marks the mentions of the entity with number `index`.
  mutating func choose(entity index: Int) {
    guard let entities, entities.indices.contains(index) else { return }
    entityPanel.chosen = index
    entityPanel.show(entities, forms: forms(of: entities[index]))
    entityPanel.focus(onEntity: index)
  }

  /// Marks the entity of the row in focus, so that the list and the article agree.
  mutating func focusEntity() {
    if let index = entityPanel.moveFocus(by: 0) { choose(entity: index) }
  }

  /// Chooses the entity that `offset` mentions, if any.
  mutating func chooseEntity(at offset: Int) {
    let index = entities?.firstIndex { entity in
      entity.mentions.contains { $0.span.contains(offset) }
    }
    if let index { choose(entity: index) }
  }

  /// Goes `steps` mentions of the chosen entity on from the caret, around the ends.
  mutating func walkMentions(by steps: Int) -> [Effect] {
    guard let mentions = chosenEntity?.mentions, !mentions.isEmpty else { return [] }
    let here =
      steps > 0
      ? (mentions.firstIndex { $0.span.start > caret } ?? mentions.count) - 1
      : (mentions.lastIndex { $0.span.start < caret } ?? -1) + 1
    let index = ((here + steps) % mentions.count + mentions.count) % mentions.count
    jump(to: mentions[index].span.start)
    return []
  }

  /// The forms of an entity other than its name, with how often each stands in the article.
  private func forms(of entity: Entity) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for mention in entity.mentions { counts[form(of: mention), default: 0] += 1 }
    return entity.aliases.filter { $0 != entity.name }.compactMap { alias in
      counts[alias].map { (alias, $0) }
    }
  }

  private func form(of mention: Mention) -> String {
    article[mention.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Articles
package import Entities
import Marginalia
import Screen

extension ReaderState {
  /// The entity whose mentions are marked; nil where none is chosen.
  package var chosenEntity: Entity? {
    guard let entities, let index = entityPanel.chosen, entities.indices.contains(index) else {
      return nil
    }
    return entities[index]
  }

  /// Whether the list is in use and the row in focus is another than the chosen entity's: a folded
  /// heading, a long tail, or none of a filter's.
  var isFocusOffEntry: Bool {
    guard pane == .entities else { return false }
    let rows = entityPanel.rows
    let row = rows.indices.contains(entityPanel.focus) ? rows[entityPanel.focus] : nil
    return row?.entity == nil || row?.entity != entityPanel.chosen
  }

  /// The number, from 1, of the chosen entity's mention at or before the caret; 0 before the first.
  package var mentionNumber: Int { chosenEntity?.mentions.partition { $0.span.start > caret } ?? 0 }

  /// Marks the mentions of the entity with number `index`, and lists it if it was folded away.
  mutating func choose(entity index: Int) {
    guard let entities, entities.indices.contains(index) else { return }
    if entityPanel.chosen != index {
      entityPanel.chosen = index
      entityPanel.forms = entities[index].forms(in: article)
      countNamingNotes()
    }
    entityPanel.folded.remove(entities[index].type)
    if entityPanel.query?.matches(entities[index]) == false { entityPanel.query = nil }
    listEntities()
    entityPanel.focus { $0.entity == index }
  }

  /// Marks the entity of the row in focus, so that the list and the article agree.
  mutating func focusEntity() {
    if let index = entityPanel.focusedRow?.entity { choose(entity: index) }
  }

  /// Goes `steps` mentions of the chosen entity on from the caret, around the ends.
  mutating func walkMentions(by steps: Int) -> [Effect] {
    guard let mentions = chosenEntity?.mentions, !mentions.isEmpty else { return [] }
    let here =
      steps > 0
      ? mentions.partition { $0.span.start > caret } - 1
      : mentions.partition { $0.span.start >= caret }
    let index = ((here + steps) % mentions.count + mentions.count) % mentions.count
    jump(to: mentions[index].span.start)
    return []
  }
}

extension ReaderState {
  /// Takes `found` in place of the entities found before; the chosen one stays chosen.
  mutating func show(_ found: [Entity]) {
    let chosen = chosenEntity?.mentions.first?.span.start
    entities = found
    entityIndex = EntityIndex(found, textLength: article.span.count)
    namesAreByRule = !EntityTagger().usesModel(for: article)
    entityPanel.chosen = nil
    listEntities()
    if let index = chosen.flatMap(entityIndex.entity) { choose(entity: index) }
  }

  /// Lists the entities anew, after a change to anything that the list depends on.
  mutating func listEntities() {
    guard let entities else { return }
    let list = EntityList(
      entities: entities, index: entityIndex, order: settings.entityOrder, panel: entityPanel)
    entityPanel.show(list.rows)
  }

  /// Brings the list up to date with the pane's size and with the notes, where these have changed.
  mutating func keepEntitiesListed() {
    let room = arrangement.entities?.size.rows ?? entityPanel.room
    let isStale = entityPanel.countedRevision != store.revision
    guard room != entityPanel.room || isStale else { return }
    entityPanel.room = room
    if isStale { countNamingNotes() }
    listEntities()
  }

  /// Lists only the entities that go by a name with the words of `text`; all where it has none.
  mutating func filterEntities(by text: String) {
    entityPanel.query = EntityQuery(text)
    listEntities()
    if entityPanel.query != nil { entityPanel.focus { $0.entity != nil } }
  }

  private mutating func countNamingNotes() {
    entityPanel.countedRevision = store.revision
    entityPanel.noteCount = chosenEntity.map { notesNaming($0).count } ?? 0
  }

  /// The notes in which the reader calls `entity` by one of its names.
  func notesNaming(_ entity: Entity) -> [PlacedAnnotation] {
    let matcher = FormMatcher([entity.name] + entity.aliases)
    return notes.filter { placed in placed.annotation.note.map(matcher.isNamed) ?? false }
  }
}

import Articles
import Entities
import Marginalia

extension ReaderState {
  /// Takes `entities` in place of those found before.
  mutating func find(_ entities: [Entity]) {
    foundEntities = entities
    applied = nil
    correctEntities()
    if let place = returning, let index = entityIndex.entity(at: place) {
      returning = nil
      choose(entity: index)
    }
  }

  /// Works the entities out from what was found and what has been corrected: the one place that
  /// does, so that undoing a correction is doing without it. The chosen entity stays chosen. O(1)
  /// where no annotation has changed.
  mutating func correctEntities() {
    guard let foundEntities, applied?.version != store.placesVersion else { return }
    let corrections = store.entityCorrections
    let isSame = corrections == applied?.corrections
    applied = (corrections, store.placesVersion)
    if isSame { return }
    let corrected = foundEntities.corrected(by: corrections, in: article)
    let mentions = chosenEntity?.mentions.map(\.span.start) ?? []
    let row = entityPanel.focus
    show(corrected)
    refreshCard()
    guard !mentions.isEmpty, entityPanel.chosen == nil else { return }
    if let index = (mentions.compactMap { entityIndex.entity(at: $0) }).first {
      return choose(entity: index)
    }
    // The chosen entry has gone: in the list the one that stands in its place is chosen.
    guard pane == .entities else { return }
    entityPanel.focus = min(row, max(0, entityPanel.rows.count - 1))
    entityPanel.moveFocus(by: 0)
    focusEntity()
  }

  /// Corrects an entity, as a change called `name`, and tells `text`.
  mutating func correct(
    _ correction: EntityCorrection, as name: String, at time: Timestamp, telling text: String? = nil
  ) -> [Effect] {
    store.correct(correction, as: name, at: time, id: AnnotationID(using: &ids))
    correctEntities()
    return changed(text)
  }
}

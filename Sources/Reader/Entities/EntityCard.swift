package import Articles
package import Entities
package import Marginalia

/// All that is known of one entity: its forms, who stands beside it, the notes about it and every
/// mention in its sentence.
package struct EntityCard: Hashable, Sendable {
  package let entity: Entity
  package let forms: [EntityForm]
  package let items: [Item]
  /// An index into `items`, of one that leads somewhere.
  package internal(set) var selected: Int

  /// Who stands in the same sentences.
  package struct Companion: Hashable, Sendable {
    package let name: String
    package let type: EntityType
    /// Where it is mentioned first.
    let place: Int
    /// How many sentences it shares.
    package let sentences: Int
  }

  package enum Item: Hashable, Sendable {
    case heading(String)
    case companion(Companion)
    case note(AnnotationID)
    /// A sentence, or the part of a long one around a mention.
    case sentence(TextSpan, mentions: [TextSpan])

    var isStop: Bool { if case .heading = self { false } else { true } }
  }

  /// The item that is selected; nil in a card without any.
  var selectedItem: Item? { items.indices.contains(selected) ? items[selected] : nil }

  /// Moves the selection by `steps` items that lead somewhere.
  mutating func move(by steps: Int) {
    let stops = items.indices.filter { items[$0].isStop }
    guard let here = stops.firstIndex(of: selected) else { return }
    selected = stops[min(max(0, here + steps), stops.count - 1)]
  }
}

extension EntityCard {
  /// The card of the entity with number `index`; the mention at or before the caret is selected.
  init?(of index: Int, in state: ReaderState) {
    guard let entities = state.entities, entities.indices.contains(index) else { return nil }
    let entity = entities[index]
    let mentions = MentionSentences(of: entity, in: state.article)
    self.entity = entity
    forms = entity.forms(in: state.article)
    let companions = Self.companions(
      of: index, in: mentions.sentences, entities, state.entityIndex)
    let notes = Self.notes(about: entity, in: state)
    let sentences = mentions.excerpts.map { Item.sentence($0.span, mentions: $0.mentions) }
    items =
      (companions.isEmpty ? [] : [.heading("In the same sentences")])
      + companions.map { .companion($0) }
      + (notes.isEmpty ? [] : [.heading(notes.count == 1 ? "1 note" : "\(notes.count) notes")])
      + notes.map { .note($0) }
      + [.heading(Self.title(of: entity.mentions.count))] + sentences
    let first = items.count - sentences.count
    let here = mentions.excerpts.lastIndex { $0.mentions.contains { $0.start <= state.caret } }
    selected = min(items.count - 1, first + (here ?? 0))
  }

  private static func title(of count: Int) -> String {
    count == 1 ? "1 mention" : "\(count) mentions"
  }

  /// Those that name it, and those whose passage does.
  private static func notes(about entity: Entity, in state: ReaderState) -> [AnnotationID] {
    let naming = Set(state.notesNaming(entity).map(\.id))
    return state.notes.filter { placed in
      if naming.contains(placed.id) { return true }
      guard placed.annotation.kind == .highlight, let span = placed.placement.span else {
        return false
      }
      let first = entity.mentions.partition { $0.span.end > span.start }
      return first < entity.mentions.count && entity.mentions[first].span.overlaps(span)
    }.map(\.id)
  }

  private static let mostCompanions = 5

  private static func companions(
    of index: Int, in sentences: [TextSpan], _ entities: [Entity], _ places: EntityIndex
  ) -> [Companion] {
    var counts: [Int: Int] = [:]
    for sentence in sentences {
      for other in Set(places.places(in: sentence).map(\.entity)) where other != index {
        counts[other, default: 0] += 1
      }
    }
    return counts.filter { entities[$0.key].type.isSomeone }
      .sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(mostCompanions)
      .map {
        Companion(
          name: entities[$0.key].name, type: entities[$0.key].type,
          place: entities[$0.key].mentions.first?.span.start ?? 0, sentences: $0.value)
      }
  }
}

extension EntityType {
  /// Whether it can stand beside another: dates and numbers are not company.
  fileprivate var isSomeone: Bool {
    switch self {
    case .person, .place, .organization, .group: true
    default: false
    }
  }
}

extension ReaderState {
  /// Chooses the entity with number `index` and shows its card.
  mutating func showCard(of index: Int) {
    choose(entity: index)
    if let card = EntityCard(of: index, in: self) { mode = .card(card) }
  }

  /// Shows in the card what its entity has become; leaves it where there is none any more.
  mutating func refreshCard() {
    guard case .card(let old) = mode else { return }
    let index = (old.entity.mentions.compactMap { entityIndex.entity(at: $0.span.start) }).first
    guard let index, var card = EntityCard(of: index, in: self) else {
      mode = .reading
      message = Message("“\(old.entity.name)” is not among the names any more.")
      return
    }
    card.selected = old.selectedItem.flatMap { card.items.firstIndex(of: $0) } ?? card.selected
    mode = .card(card)
  }

  /// Leaves the card for what is selected in it.
  mutating func go(to item: EntityCard.Item?) -> [Effect] {
    mode = .reading
    switch item {
    case .companion(let companion):
      if let index = entityIndex.entity(at: companion.place) { showCard(of: index) }
      return []
    case .sentence(_, let mentions): return go(to: mentions.first)
    case .note(let id):
      focus(.notes)
      notesPanel.chosen = id
      keepNoteChosen()
      return go(to: store[id]?.placement.span)
    case .heading, nil: return []
    }
  }

  private mutating func go(to span: TextSpan?) -> [Effect] {
    guard let span else { return [] }
    if pane == .entities { focus(.article) }
    jump(to: span.start)
    return []
  }
}

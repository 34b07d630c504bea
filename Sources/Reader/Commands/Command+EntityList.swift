import Entities

extension Command {
  /// What the sidebar lists and how, and an entity's card.
  static let entityList: [Command] = [
    Command(
      "entity-card", .entities, in: [.article, .entities], keys: ["i"],
      "Show all about the entry, or about the name under the caret.",
      refusedWhen: {
        noEntities($0)
          ?? ($0.entityInQuestion == nil
            ? "No name stands under the caret, and no entity is chosen; ge goes to the list." : nil)
          ?? offEntry($0)
      },
      action: { state, _ in
        if let index = state.entityInQuestion { state.showCard(of: index) }
        return []
      }),
    Command(
      "filter-entities", .entities, in: [.entities], keys: ["/"],
      "Show the entries that go by these words.", argument: .init("words"),
      refusedWhen: noEntities,
      action: { state, use in
        guard let text = use.argument else {
          let former = state.entityPanel.query?.text ?? ""
          state.mode = .prompt(Prompt(kind: .entityFilter(former: former)))
          return []
        }
        state.filterEntities(by: text)
        return []
      }),
    Command(
      "order-entities", .entities, in: [.entities], keys: ["o"],
      "List by type, by count, by first mention.",
      argument: .init("order") { _ in EntityOrder.allCases.map(\.rawValue) },
      action: { state, use in state.orderEntities(by: use.argument) }),
    Command(
      "fold", .entities, in: [.entities], keys: ["h", "Left"],
      "Fold the entry's other forms; again, its type.", refusedWhen: noEntities,
      action: { state, _ in state.fold() }),
    Command(
      "unfold", .entities, in: [.entities], keys: ["l", "Right"],
      "Unfold the type, its long tail, the entry's other forms.", refusedWhen: noEntities,
      action: { state, _ in state.unfold() }),
    Command(
      "entity-colors", .entities, in: Context.panes, keys: ["zc"],
      "Colour every name in the text by its type, or no more.",
      action: { state, _ in
        state.settings.colorsEntities.toggle()
        let isOn = state.settings.colorsEntities
        state.message = Message(
          isOn ? "Names are coloured; zc takes the colours away." : "Names are not coloured.")
        return [.remember]
      }),
  ]
}

extension ReaderState {
  /// The entity that a command means: in the article the one under the caret, else the chosen one.
  fileprivate var entityInQuestion: Int? {
    let focused = entityPanel.focusedRow?.entity ?? entityPanel.chosen
    return pane == .entities ? focused : entityIndex.entity(at: caret) ?? entityPanel.chosen
  }

  fileprivate mutating func orderEntities(by name: String?) -> [Effect] {
    guard let order = name.map(EntityOrder.init(rawValue:)) ?? settings.entityOrder.next else {
      let names = EntityOrder.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse("Entries are ordered by \(names).")
    }
    settings.entityOrder = order
    listEntities()
    return [.remember]
  }

  /// Folds the forms of the entry in focus, else its type or that type's tail.
  fileprivate mutating func fold() -> [Effect] {
    guard let row = entityPanel.focusedRow else { return [] }
    if row.entity == entityPanel.chosen, entityPanel.showsForms, entityPanel.hasRowsBelowChosen {
      entityPanel.showsForms = false
      listEntities()
      return []
    }
    guard settings.entityOrder == .type, let type = type(of: row) else {
      return refuse("There is nothing to fold here.")
    }
    entityPanel.folded.insert(type)
    entityPanel.opened.remove(type)
    listEntities()
    entityPanel.focus { $0.isHeading(of: type) }
    return []
  }

  /// Unfolds the type or tail in focus, else the forms of the entry.
  mutating func unfold() -> [Effect] {
    switch entityPanel.focusedRow {
    case .heading(let type?, _, _):
      entityPanel.folded.remove(type)
      listEntities()
      let members = Set((entities ?? []).indices.filter { entities?[$0].type == type })
      entityPanel.focus { $0.entity.map(members.contains) ?? false }
    case .more(let type, _):
      let place = entityPanel.focus
      entityPanel.opened.insert(type)
      listEntities()
      entityPanel.focus = min(place, entityPanel.rows.count - 1)
    case .entity where !entityPanel.showsForms: entityPanel.showsForms = true
    default: return refuse("There is nothing to unfold here.")
    }
    focusEntity()
    listEntities()
    return []
  }

  private func type(of row: EntityPanel.Row) -> EntityType? {
    switch row {
    case .heading(let type, _, _): type
    case .more(let type, _): type
    case .entity(let index): entities?[index].type
    case .alias, .notes: nil
    }
  }
}

extension EntityPanel {
  fileprivate var hasRowsBelowChosen: Bool { forms.count > 1 || noteCount > 0 }
}

extension EntityPanel.Row {
  fileprivate func isHeading(of wanted: EntityType) -> Bool {
    if case .heading(let type, _, _) = self { type == wanted } else { false }
  }
}

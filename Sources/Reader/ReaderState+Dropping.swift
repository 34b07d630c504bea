/// What Esc takes away, one at a time.
private enum Dropped {
  case selection
  case noteFilter
  case entityFilter
  case search
  case entity
  case pane
}

extension ReaderState {
  /// Takes away the first thing that Esc can.
  mutating func drop() {
    switch droppable.first {
    case .selection: selection = nil
    case .noteFilter: filterNotes(by: "")
    case .entityFilter: filterEntities(by: "")
    case .search: search = nil
    case .entity:
      entityPanel.chosen = nil
      listEntities()
    case .pane: focus(.article)
    case nil: break
    }
  }

  /// The keys that drop the filter of the notes or names, from where one is now: Esc, so many times
  /// as there are things that it takes away before.
  package func keysToShowAll(in panel: Pane) -> String {
    let filter = panel == .notes ? Dropped.noteFilter : .entityFilter
    let others = droppable.firstIndex(of: filter) ?? 0
    return Array(repeating: "Esc", count: others + 1).joined(separator: " ")
  }

  /// What there is to take away, in the order of that: the pane's own filter before the others.
  private var droppable: [Dropped] {
    var filters: [Dropped] = notesPanel.query == nil ? [] : [.noteFilter]
    if entityPanel.query != nil { filters.append(.entityFilter) }
    let own: Dropped? = pane == .notes ? .noteFilter : pane == .entities ? .entityFilter : nil
    return (selection == nil ? [] : [.selection])
      + filters.filter { $0 == own } + (search == nil ? [] : [.search])
      + filters.filter { $0 != own } + (entityPanel.chosen == nil ? [] : [.entity])
      + (pane == .article ? [] : [.pane])
  }
}

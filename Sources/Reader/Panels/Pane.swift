/// A part of the screen that keys can be meant for.
package enum Pane: String, Hashable, Sendable, CaseIterable {
  case entities
  case article
  case notes
}

/// Which panels the reader wants to see.
package struct PanelVisibility: Hashable, Sendable {
  package var entities: Bool
  package var notes: Bool
  /// The panel used last, shown where there is room for one.
  package var latest: Pane

  package init(entities: Bool = true, notes: Bool = true, latest: Pane = .notes) {
    self.entities = entities
    self.notes = notes
    self.latest = latest
  }

  /// The panel to show beside the article where there is room for one.
  package func shown(beside pane: Pane) -> Pane? {
    let wanted = pane == .article ? latest : pane
    if wanted == .entities, entities || pane == .entities { return .entities }
    if notes || pane == .notes { return .notes }
    return entities ? .entities : nil
  }
}

package import Screen

extension Command {
  static let panes: [Command] = [
    Command(
      "next-pane", .panes, in: Context.panes, keys: ["Tab"], "To the next pane.",
      action: { state, _ in state.cycleFocus(by: 1) }),
    Command(
      "previous-pane", .panes, in: Context.panes, keys: ["Shift-Tab"], "To the pane before.",
      action: { state, _ in state.cycleFocus(by: -1) }),
    focus("focus-entities", ["ge"], .entities, "To the people, places and organisations."),
    focus("focus-notes", ["gn"], .notes, "To the notes."),
    focus("focus-article", ["ga"], .article, "To the article."),
    toggle("toggle-entities", ["zs"], "Show or hide the entity sidebar.", .entities),
    toggle("toggle-notes", ["zn"], "Show or hide the notes.", .notes),
    Command(
      "measure", .panes, in: Context.panes, keys: ["zm"],
      "Set how many columns wide the text is; a count, or a number at the prompt.",
      argument: .init("columns"),
      action: { state, use in
        let wanted = use.argument.flatMap { Int($0) } ?? use.count
        guard let wanted, Settings.measureRange.contains(wanted) else {
          let range = Settings.measureRange
          return state.refuse(
            "The measure is a number from \(range.lowerBound) to \(range.upperBound); it is \(state.settings.measure)."
          )
        }
        state.settings.measure = wanted
        state.arrange()
        return [.remember]
      }),
  ]

  private static func focus(
    _ name: String, _ keys: [String], _ pane: Pane, _ summary: String
  ) -> Command {
    Command(
      name, .panes, in: Context.panes, keys: keys, summary,
      action: { state, _ in
        state.focus(pane)
        return []
      })
  }

  private static func toggle(
    _ name: String, _ keys: [String], _ summary: String,
    _ pane: Pane
  ) -> Command {
    Command(
      name, .panes, in: Context.panes, keys: keys, summary,
      action: { state, _ in
        state.toggle(pane)
        return [.remember]
      })
  }
}

extension ReaderState {
  /// Gives the keys to `pane`, which is shown if it was hidden.
  mutating func focus(_ pane: Pane) {
    self.pane = pane
    switch pane {
    case .entities:
      panels.entities = true
      panels.latest = .entities
      focusEntity()
    case .notes:
      panels.notes = true
      panels.latest = .notes
      chooseNoteNearCaret()
    case .article: break
    }
    arrange()
    if pane == .article { showCaret() }
  }

  fileprivate mutating func cycleFocus(by step: Int) -> [Effect] {
    let isNarrow = size.columns < Arrangement.columnsForTwo
    let shown = Pane.allCases.filter {
      switch $0 {
      case .article: true
      case .entities: isNarrow || panels.entities
      case .notes: isNarrow || panels.notes
      }
    }
    let here = shown.firstIndex(of: pane) ?? 0
    focus(shown[(here + step + shown.count) % shown.count])
    return []
  }

  fileprivate mutating func toggle(_ panel: Pane) {
    let isShown = arrangement[panel] != nil
    if panel == .entities { panels.entities = !isShown } else { panels.notes = !isShown }
    if isShown, pane == panel { pane = .article }
    if !isShown { panels.latest = panel }
    arrange()
  }
}

extension Arrangement {
  /// Where `pane` stands; nil while hidden.
  package subscript(pane: Pane) -> Rect? {
    switch pane {
    case .article: article
    case .entities: entities
    case .notes: notes
    }
  }
}

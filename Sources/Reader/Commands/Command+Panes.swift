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
    resize("wider", ["z>"], "Make the panel wider, by 4 columns or a count.", by: 1),
    resize("narrower", ["z<"], "Make the panel narrower, by 4 columns or a count.", by: -1),
    Command(
      "default-widths", .panes, in: Context.panes, keys: ["z="],
      "Give both panels the widths that suit the screen.",
      action: { state, _ in
        state.settings.panelWidths = PanelWidths()
        state.arrange()
        return [.remember]
      }),
    Command(
      "measure", .panes, in: Context.panes, keys: ["zm"],
      "Set how many columns wide the text is: the count before it, else the number asked for.",
      argument: .init("columns"),
      action: { state, use in state.setMeasure(use) }),
  ]

  private static func resize(
    _ name: String, _ keys: [String], _ summary: String, by direction: Int
  ) -> Command {
    Command(
      name, .panes, in: [.entities, .notes], keys: keys, summary, takesCount: true,
      refusedWhen: {
        $0.arrangement.isArticleCovered ? "The panel has the whole screen here." : nil
      },
      action: { state, use in state.resizePanel(by: direction * (use.count ?? 4)) })
  }

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

  fileprivate mutating func setMeasure(_ use: Invocation) -> [Effect] {
    guard use.argument != nil || use.count != nil else {
      mode = .prompt(Prompt(kind: .command, input: TextInput("measure ")))
      return []
    }
    let range = Settings.measureRange
    guard let wanted = use.argument.map({ Int($0) }) ?? use.count, range.contains(wanted) else {
      return refuse(
        "The measure is a number from \(range.lowerBound) to \(range.upperBound); it is \(settings.measure)."
      )
    }
    settings.measure = wanted
    arrange()
    let room = arrangement.textWidth
    if room < wanted {
      message = Message(
        size.columns < Arrangement.columnsForTwo
          ? "The measure is \(wanted); the screen has room for \(room) columns."
          : "The measure is \(wanted); beside the panels there is room for \(room) columns.")
    }
    return [.remember]
  }

  fileprivate mutating func resizePanel(by columns: Int) -> [Effect] {
    guard let width = arrangement[pane]?.size.columns else { return [] }
    let former = settings.panelWidths
    settings.panelWidths[pane] = max(1, width + columns)
    arrange()
    let new = arrangement[pane]?.size.columns ?? width
    guard new != width else {
      settings.panelWidths = former
      return refuse("The panel cannot be \(columns > 0 ? "wider" : "narrower") on this screen.")
    }
    settings.panelWidths[pane] = new
    message = Message("\(new) columns; z= gives both panels their own widths again.")
    return [.remember]
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

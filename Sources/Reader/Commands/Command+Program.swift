import Exchange
import Marginalia
import Screen

extension Command {
  static let program: [Command] = [
    Command(
      "export", .program, in: [.article, .notes], keys: ["x"],
      "Export the notes to a file; its ending chooses the format.",
      argument: .init("file"),
      refusedWhen: {
        $0.store.annotations.isEmpty ? "There are no notes to export; a writes one." : nil
      },
      action: { state, use in
        if let path = use.argument { return state.export(to: path) }
        state.mode = .prompt(
          Prompt(kind: .export, input: TextInput(state.suggestedExportPath)))
        return []
      }),
    Command(
      "theme", .program, in: Context.panes, keys: ["T"], "Choose a theme.",
      argument: .init("name") { $0.themes },
      action: { state, use in
        if let name = use.argument { return state.setTheme(name) }
        state.mode = .themes(
          ThemeChoice(
            names: state.themes, chosen: state.themes.firstIndex(of: state.settings.theme) ?? 0,
            original: state.settings.theme))
        return []
      }),
    Command(
      "command", .program, in: Context.panes, keys: [":"], "Type a command; Tab completes.",
      action: { state, _ in
        state.mode = .prompt(Prompt(kind: .command))
        state.offerCompletions()
        return []
      }),
    Command(
      "help", .program, in: Context.panes, keys: ["?", "F1"],
      "Show every key of this pane.",
      action: { state, _ in
        state.mode = .help(HelpPage(lines: state.helpLines))
        return []
      }),
    Command(
      "redraw", .program, in: Context.allCases, keys: ["Ctrl-l"],
      "Paint the whole screen anew, where something else has written on it.",
      action: { _, _ in [.redraw] }),
    Command(
      "save", .program, in: Context.panes, keys: ["Ctrl-s"], aliases: ["w", "w!", "write"],
      "Save at once what could not be saved; all else is saved already.",
      action: { state, _ in
        if state.saving != .saved { return [.save] }
        state.message = Message("All is saved already; every change is, as it is made.")
        return []
      }),
    Command(
      "suspend", .program, in: Context.panes, keys: ["Ctrl-z"],
      "Stop until the shell's fg.",
      action: { _, _ in [.suspend] }),
    Command(
      "quit", .program, in: Context.panes, keys: ["q", "Ctrl-c"],
      aliases: ["q", "q!", "qa", "wq", "x", "exit"],
      "Leave; everything is saved.",
      action: { state, _ in
        guard let doubt = state.saving.doubt else { return [.quit] }
        state.mode = .question(
          Question("\(doubt) Leave all the same? y leaves.", answer: .effect(.quit)), over: nil)
        return state.saving == .failed ? [.save] : []
      }),
    list("list-down", ["j", "Down"], "One line down.") { _ in 1 },
    list("list-up", ["k", "Up"], "One line up.") { _ in -1 },
    list("list-page-down", ["Space", "PageDown", "Ctrl-f", "Ctrl-d"], "A page down.") { $0 },
    list("list-page-up", ["PageUp", "Ctrl-b", "Ctrl-u"], "A page up.") { -$0 },
    list("list-first", ["gg", "Home"], "To the first line.") { _ in -99_999 },
    list("list-last", ["G", "End"], "To the last line.") { _ in 99_999 },
    Command(
      "list-take", .program, in: [.list], keys: ["Enter"], "Take the chosen line.",
      action: { state, _ in
        switch state.mode {
        case .themes:
          state.mode = .reading
          return [.remember]
        case .card(let card): return state.go(to: card.selectedItem)
        default: return []
        }
      }),
    Command(
      "list-leave", .program, in: [.list], keys: ["Esc", "q", "?", "Ctrl-c"], "Leave the list.",
      action: { state, _ in
        if case .themes(let choice) = state.mode { state.settings.theme = choice.original }
        state.mode = .reading
        return []
      }),
  ]

  private static func list(
    _ name: String, _ keys: [String], _ summary: String,
    lines: @escaping @Sendable (_ pageRows: Int) -> Int
  ) -> Command {
    Command(
      name, .program, in: [.list], keys: keys, summary,
      action: { state, use in
        state.moveList(by: lines(state.pageRows) * use.times)
        return []
      })
  }
}

extension ReaderState.Saving {
  /// Why one may not want to leave yet.
  fileprivate var doubt: String? {
    switch self {
    case .saved, .unsaved: nil
    case .failed: "The last changes are not in the notes file yet."
    case .superseded: "What you see is not in the notes file as it is; Ctrl-s writes it."
    }
  }
}

extension ReaderState {
  mutating func export(to path: String) -> [Effect] {
    guard let format = ExportFormat(path: path) else {
      let endings = ExportFormat.allCases.map { ".\($0.fileExtension)" }.joined(separator: " or ")
      return refuse("The ending of “\(path)” names no format; use \(endings).")
    }
    return [.export(format, path: path, replacing: false)]
  }

  fileprivate mutating func setTheme(_ name: String) -> [Effect] {
    guard themes.contains(name) else {
      return refuse("There is no theme “\(name)”; there are \(themes.joined(separator: ", ")).")
    }
    settings.theme = name
    return [.remember]
  }

  /// The help of the pane in use: every command that its keys reach, by group.
  fileprivate var helpLines: [HelpPage.Line] {
    let bindings = keymap.bindings(in: [context])
    return Command.Group.allCases.flatMap { group -> [HelpPage.Line] in
      let commands = bindings.filter { $0.command.group == group }
      guard !commands.isEmpty else { return [] }
      return [.heading(group.rawValue)]
        + commands.map { command, keys in
          .command(
            keys: keys.map { $0.description + (command.argument?.isKey == true ? "+key" : "") }
              .joined(separator: "  "),
            summary: command.summary)
        } + [.blank]
    }
  }

  fileprivate mutating func moveList(by lines: Int) {
    switch mode {
    case .help(var page):
      let rows = page.rows(columns: size.columns).count
      page.top = min(max(0, page.top + lines), max(0, rows - pageRows))
      mode = .help(page)
    case .themes(var choice):
      choice.chosen = min(max(0, choice.chosen + lines), choice.names.count - 1)
      settings.theme = choice.names[choice.chosen]
      mode = .themes(choice)
    case .card(var card):
      card.move(by: lines)
      mode = .card(card)
    case .reading, .prompt, .note, .labels, .question: break
    }
  }
}

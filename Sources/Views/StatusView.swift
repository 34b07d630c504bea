import Entities
import Marginalia
import Reader
import Screen

/// The last row: at the left what one does and where one is, at the right what was just done or
/// is pending.
struct StatusView {
  let state: ReaderState

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.fill(rect, roles: RoleSet(.status))
    if case .prompt(let prompt) = state.mode {
      return drawPrompt(prompt, into: &frame, in: rect)
    }
    if case .question(let question, _) = state.mode {
      return drawSentence(question.text, into: &frame, in: rect)
    }
    if let message = state.message,
      message.isProblem || message.text.columns + 2 > rect.size.columns
    {
      return drawSentence(message.text, into: &frame, in: rect, isProblem: message.isProblem)
    }
    let right = right
    let room = rect.size.columns - right.columns - 2
    let mode = " \(state.modeName) "
    var used = frame.write(
      mode, at: rect.origin, roles: [RoleSet(.status), RoleSet(.statusMode)], limit: room)
    for part in state.statusParts where used + part.columns + 2 <= room {
      used += 2
      used += frame.write(
        part, at: rect.origin.moved(by: used), roles: RoleSet(.status))
    }
    frame.writeAtEnd(right, of: rect.origin, columns: rect.size.columns, roles: RoleSet(.status))
  }

  /// Pending keys, else the last message, else where help is.
  private var right: String {
    if !state.pending.isEmpty { return state.pending.text + choices }
    if let message = state.message { return message.text }
    return switch state.mode {
    case .note: "Esc leaves"
    case .help, .themes: "Esc leaves"
    case .card: "Enter goes there  Esc leaves"
    case .labels: "Esc"
    case .reading, .prompt, .question: "? keys"
    }
  }

  /// What the key that is waited for may be.
  private var choices: String {
    let argument = state.pending.waiting.flatMap(Command.named)?.argument
    return argument.map { $0.choices.isEmpty ? "" : " \($0.choices)" } ?? ""
  }

  /// A sentence that must be read whole: it takes the rows above as well where it needs them.
  private func drawSentence(
    _ text: String, into frame: inout Frame, in rect: Rect, isProblem: Bool = true
  ) {
    let lines = wrap(text, rect.size.columns - 2).prefix(max(1, frame.size.rows / 2))
    for (index, line) in lines.enumerated() {
      let row = rect.origin.row - (lines.count - 1 - index)
      let strip = Rect(column: rect.origin.column, row: row, columns: rect.size.columns, rows: 1)
      frame.fill(strip, roles: RoleSet(.status))
      frame.write(
        line, at: strip.origin.moved(by: 1),
        roles: isProblem ? [RoleSet(.status), RoleSet(.problem)] : RoleSet(.status))
    }
  }

  private func drawPrompt(_ prompt: Prompt, into frame: inout Frame, in rect: Rect) {
    let label = prompt.kind.label
    let roles: RoleSet = [RoleSet(.status), RoleSet(.prompt)]
    let count = matchCount(prompt)
    var used = frame.write(label, at: rect.origin, roles: roles)
    let room = rect.size.columns - used - count.columns - 2
    let before = String(prompt.input.text[..<prompt.input.cursor])
    let hidden = before.hiddenPrefix(toFit: max(1, room - 1))
    let shown = String(prompt.input.string.dropFirst(hidden))
    frame.write(shown, at: rect.origin.moved(by: used), roles: roles, limit: room)
    frame.writeAtEnd(count, of: rect.origin, columns: rect.size.columns, roles: RoleSet(.status))
    used += String(before.dropFirst(hidden)).columns
    frame.cursor = rect.origin.moved(by: used)
  }

  private func matchCount(_ prompt: Prompt) -> String {
    guard case .search = prompt.kind, let search = state.search else { return "" }
    guard let index = search.index(at: state.caret) else { return "no match" }
    return "\(index + 1)/\(search.hits.count)"
  }
}

extension Prompt.Kind {
  fileprivate var label: String {
    switch self {
    case .search: "/"
    case .command: ":"
    case .tags: "Tags: "
    case .export: "Export to: "
    case .noteFilter: "Notes with: "
    case .entityFilter: "Names with: "
    case .correction(let prompt): prompt.label
    }
  }
}

extension ReaderState {
  fileprivate var modeName: String {
    switch mode {
    case .note: "NOTE"
    case .labels: "SELECT sentence: type its letter"
    case .help: "HELP"
    case .themes: "THEME"
    case .card: "CARD"
    case .reading, .prompt, .question:
      switch selection?.unit {
      case .characters: "SELECT"
      case .sentences: "SELECT sentences"
      case .paragraphs: "SELECT paragraphs"
      case nil: pane == .article ? "READ" : pane == .entities ? "NAMES" : "NOTES"
      }
    }
  }

  /// Where one is, the most important first.
  fileprivate var statusParts: [String] {
    var parts = ["\(percentRead) %"]
    if let minutes = minutesLeft { parts.append("\(minutes) min left") }
    if let entity = chosenEntity {
      let name = entity.name.elided(toColumns: 26)
      parts.append(" \(name) \(mentionNumber)/\(entity.mentions.count)")
    }
    if let query = entityPanel.query {
      parts.append(" \(listedEntityCount) of \(entities?.count ?? 0) names: \(query.text)")
    }
    if let search, let index = search.index(at: caret) {
      parts.append(" /\(search.query) \(index + 1)/\(search.hits.count)")
    }
    let notes = notes
    if let search = store.search { parts.append("finding \(counted(search.annotations.count))") }
    if noteCount > 0 {
      let all = counted(noteCount)
      let shown = notesPanel.query.map { "\(listedNoteCount) of \(all): \($0.text)" } ?? all
      parts.append(" " + shown)
    }
    for (state, name) in Self.countedStates {
      let count = notes.count(of: state)
      if count > 0 { parts.append("\(count) \(name)") }
    }
    if !notes.isEmpty || saving != .saved {
      parts.append(saving.word)
    }
    return parts
  }

  private var listedEntityCount: Int {
    entityPanel.rows.count { if case .entity = $0 { true } else { false } }
  }

  private func counted(_ all: Int) -> String { all == 1 ? "1 note" : "\(all) notes" }

  /// The places that a reader wants to know of, the most important first.
  private static let countedStates: [(Placement.State, String)] = [
    (.orphaned, "not found"), (.changed, "changed"), (.moved, "moved"),
  ]
}

extension ReaderState.Saving {
  fileprivate var word: String {
    switch self {
    case .saved: "saved"
    case .unsaved: "saving"
    case .failed, .superseded: "NOT SAVED"
    }
  }
}

extension String {
  /// The text, its end left out where it takes more than `columns`.
  fileprivate func elided(toColumns columns: Int) -> String {
    guard self.columns > columns else { return self }
    var used = 1
    return prefix { character in
      used += character.columns
      return used <= columns
    } + "…"
  }

  /// How many characters to leave out at the front so that the rest takes `columns` at most.
  fileprivate func hiddenPrefix(toFit columns: Int) -> Int {
    var total = self.columns
    var hidden = 0
    for character in self where total > columns {
      total -= character.columns
      hidden += 1
    }
    return hidden
  }
}

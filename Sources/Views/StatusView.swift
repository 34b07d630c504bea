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
    for part in state.statusParts.fitting(room - used) {
      used += 2
      used += frame.write(
        part.text, at: rect.origin.moved(by: used), roles: RoleSet(.status))
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

  /// Where one is and how the notes are, from left to right.
  fileprivate var statusParts: [StatusPart] {
    var parts = [StatusPart("\(percentRead) %", .place)]
    if let minutes = minutesLeft { parts.append(StatusPart("\(minutes) min left", .rest)) }
    if let entity = chosenEntity {
      let name = entity.name.elided(toColumns: 26)
      parts.append(StatusPart(" \(name) \(mentionNumber)/\(entity.mentions.count)", .finding))
    }
    if let query = entityPanel.query {
      let all = "\(listedEntityCount) of \(entities?.count ?? 0) names"
      parts.append(StatusPart(" \(all): \(query.text.elided(toColumns: 26))", .finding))
    }
    if let search, let index = search.index(at: caret) {
      let query = search.query.elided(toColumns: 26)
      parts.append(StatusPart(" /\(query) \(index + 1)/\(search.hits.count)", .finding))
    }
    return parts + noteParts
  }

  private var noteParts: [StatusPart] {
    var parts: [StatusPart] = []
    let notes = notes
    if let search = store.search {
      parts.append(StatusPart("finding \(counted(search.annotations.count))", .notes))
    }
    if noteCount > 0 {
      let all = counted(noteCount)
      let shown = notesPanel.query.map {
        "\(listedNoteCount) of \(all): \($0.text.elided(toColumns: 26))"
      }
      parts.append(StatusPart(" " + (shown ?? all), .notes))
    }
    for (state, name, importance) in Self.countedStates {
      let count = notes.count(of: state)
      if count > 0 { parts.append(StatusPart("\(count) \(name)", importance)) }
    }
    if !notes.isEmpty || saving != .saved {
      parts.append(saving.part)
    }
    return parts
  }

  private var listedEntityCount: Int {
    entityPanel.rows.count { if case .entity = $0 { true } else { false } }
  }

  private func counted(_ all: Int) -> String { all == 1 ? "1 note" : "\(all) notes" }

  /// What has become of passages that a reader wants to know of.
  private static let countedStates: [(Placement.State, String, StatusPart.Importance)] = [
    (.orphaned, "not found", .notFound), (.changed, "changed", .changed), (.moved, "moved", .moved),
  ]
}

extension ReaderState.Saving {
  fileprivate var part: StatusPart {
    switch self {
    case .saved: StatusPart("saved", .saving)
    case .unsaved: StatusPart("saving", .saving)
    case .failed, .superseded: StatusPart("NOT SAVED", .loss)
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

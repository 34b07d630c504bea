import Articles
import Marginalia
import Screen

extension ReaderState {
  /// What becomes of what is being typed when the program is told to end.
  package enum Typing: Hashable, Sendable {
    case kept
    case lost
  }

  /// Nil where nothing is being typed.
  package var typing: Typing? {
    switch mode {
    case .note(let editing), .question(_, over: .some(let editing)):
      editing.isChanged ? .kept : nil
    case .prompt(let prompt):
      if case .tags(let id) = prompt.kind, store[id] != nil {
        .kept
      } else {
        prompt.input.isEmpty ? nil : .lost
      }
    case .reading, .labels, .help, .themes, .card, .question: nil
    }
  }

  /// Columns of a line of the note editor.
  package var noteWidth: Int {
    max(1, (arrangement.notes ?? arrangement.article).size.columns - 5)
  }

  /// Changes the text being typed, and what follows from it: matches, completions.
  mutating func editInput(_ change: (inout TextInput) -> Void) {
    switch mode {
    case .note(var editing):
      change(&editing.input)
      mode = .note(editing)
    case .prompt(var prompt):
      let before = prompt.input.string
      change(&prompt.input)
      mode = .prompt(prompt)
      guard prompt.input.string != before else { break }
      prompt.recalled = nil
      mode = .prompt(prompt)
      promptChanged(prompt)
    case .reading, .labels, .help, .themes, .card, .question: break
    }
  }

  /// Puts typed or pasted text in; a prompt takes one line.
  mutating func type(_ text: String) {
    editInput { input in
      input.insert(text)
    }
  }

  /// Saves the note; carries the prompt's line out.
  mutating func acceptInput(at time: Timestamp) -> [Effect] {
    switch mode {
    case .note(let editing): return keepNote(editing, at: time)
    case .prompt(let prompt):
      mode = .reading
      promptHistory.add(prompt.input.string, to: prompt.kind.historyKey)
      return carryOut(prompt, at: time)
    case .reading, .labels, .help, .themes, .card, .question: return []
    }
  }

  /// Leaves what is being typed; a changed note is asked about, a search goes back to its origin.
  mutating func leaveInput(at time: Timestamp) -> [Effect] {
    switch mode {
    case .note(let editing) where editing.isChanged:
      mode = .question(
        Question(
          "Leave without keeping the note? y drops it, another key goes on.", answer: .dropNote),
        over: editing)
    case .prompt(let prompt):
      mode = .reading
      switch prompt.kind {
      case .search(let origin):
        search = nil
        moveCaret(to: origin)
      case .noteFilter(let former, let origin):
        filterNotes(by: former.query?.text ?? "", from: former, at: origin)
      case .entityFilter(let former): filterEntities(by: former)
      case .command, .tags, .export, .correction: break
      }
    case .note(let editing): return dropNote(editing, at: time)
    case .reading, .labels, .help, .themes, .card, .question: break
    }
    arrange()
    return []
  }

  private mutating func carryOut(_ prompt: Prompt, at time: Timestamp) -> [Effect] {
    let line = prompt.input.string
    switch prompt.kind {
    case .search(let origin):
      guard !line.isEmpty else { return [] }
      jumps.leave(origin)
      guard let search, !search.hits.isEmpty else {
        return refuse("“\(line)” does not stand in this article.")
      }
      return []
    case .command: return carryOut(line: line, at: time)
    case .tags(let id): return setTags(line, of: id, at: time)
    case .export: return export(to: line)
    case .noteFilter: return takeNoteFilter(line)
    case .entityFilter:
      filterEntities(by: line)
      focusEntity()
      return []
    case .correction(let prompt): return correct(prompt, line.trimmed, at: time)
    }
  }

  /// What follows from the line: matches, what is listed, completions.
  mutating func promptChanged(_ prompt: Prompt) {
    switch prompt.kind {
    case .search(let origin):
      let found = Search(prompt.input.string, in: article)
      search = found.query.isEmpty ? nil : found
      moveCaret(to: found.index(at: origin).map { found.hits[$0].start } ?? origin)
    case .noteFilter(let former, let origin):
      filterNotes(by: prompt.input.string, from: former, at: origin)
    case .entityFilter: filterEntities(by: prompt.input.string)
    case .command, .tags, .export, .correction: break
    }
    offerCompletions()
  }
}

import Articles
import Entities
import Marginalia
import Screen

/// Carries an event into the state; what only the program can do comes back as effects.
///
/// Pure: the same state and event give the same result.
package func update(_ state: inout ReaderState, _ event: Event) -> [Effect] {
  state.now = event.time
  defer { state.arrange() }
  switch event.cause {
  case .key(let key): return state.press(key, at: event.time)
  case .paste(let text):
    state.message = nil
    return state.paste(text)
  case .resize(let size):
    state.size = size
    return []
  case .reopened(let place):
    state.go(to: place)
    return []
  case .entitiesFound(let entities):
    state.find(entities)
    return []
  case .rules(let rules, let change):
    state.take(rules: rules, change: change)
    return []
  case .saved(let revision):
    guard revision == state.store.revision else { return [] }
    if state.saving == .superseded, state.message?.isProblem == true { state.message = nil }
    state.saving = .saved
    return []
  case .saveFailed(let text):
    state.saving = .failed
    state.message = Message(text, isProblem: true)
    return []
  case .superseded(let message):
    guard state.saving != .failed else { return [] }
    state.saving = .superseded
    state.message = message
    return []
  case .merged(let sidecar, let oldTexts):
    state.adopt(sidecar, oldTexts: oldTexts)
    return []
  case .notesPlaced(let found):
    state.store.settle(found)
    return []
  case .notesFound(let candidate):
    state.offer(candidate)
    return []
  case .adopted(let sidecar, let oldTexts): return state.take(sidecar, oldTexts: oldTexts)
  case .draftFound(let draft, let reason, let isHighlightNew):
    state.resume(draft, because: reason, isHighlightNew: isHighlightNew)
    return []
  case .noteEdited(let id, let text, let isHighlightNew, let problem):
    return state.takeNote(
      text, of: id, isHighlightNew: isHighlightNew, problem: problem, at: event.time)
  case .told(let message):
    state.message = message
    return []
  case .asked(let question):
    state.mode = .question(question, over: nil)
    return []
  case .ending: return state.end(at: event.time)
  }
}

extension ReaderState {
  fileprivate mutating func press(_ key: Key, at time: Timestamp) -> [Effect] {
    message = nil
    switch mode {
    case .question where isRedraw(key), .labels where isRedraw(key): return [.redraw]
    case .question(let question, let editing): return answer(question, key, over: editing, at: time)
    case .labels(let labels): return take(key, labels)
    case .reading, .prompt, .note, .help, .themes, .card: return dispatch(key, at: time)
    }
  }

  private func isRedraw(_ key: Key) -> Bool {
    if case .command(let command) = keymap.match([key], in: context) {
      command.name == "redraw"
    } else {
      false
    }
  }

  private mutating func dispatch(_ key: Key, at time: Timestamp) -> [Effect] {
    if let name = pending.waiting {
      let use = Invocation(count: pending.count, argument: key.typedText, time: time)
      pending = PendingKeys()
      guard key.typedText != nil, let command = Command.named(name) else { return [] }
      return carryOut(command, use)
    }
    let isTyping = context == .note || context == .prompt
    if !isTyping, pending.takeDigit(key) { return [] }
    switch keymap.match(pending.keys + [key], in: context) {
    case .partial:
      pending.keys.append(key)
      return []
    case .command(let command):
      return begin(command, with: key, at: time)
    case .none:
      let pressed = KeySequence(pending.keys + [key])
      let wasPending = !pending.isEmpty
      pending = PendingKeys()
      if isTyping, let text = key.typedText {
        type(text)
        return []
      }
      if key.code == .escape, wasPending { return [] }
      let help = context == .list ? "Esc leaves" : "? shows the keys"
      return refuse("\(pressed) means nothing here; \(help).")
    }
  }

  private mutating func begin(_ command: Command, with key: Key, at time: Timestamp) -> [Effect] {
    if command.argument?.isKey == true {
      pending.keys.append(key)
      pending.waiting = command.name
      return []
    }
    let use = Invocation(count: pending.count, time: time)
    pending = PendingKeys()
    return carryOut(command, use)
  }

  private mutating func take(_ key: Key, _ labels: Labels) -> [Effect] {
    var labels = labels
    mode = .reading
    guard let text = key.typedText else { return [] }
    labels.typed += text
    guard labels.isPossible else {
      return refuse("No sentence is labelled \(labels.typed).")
    }
    guard let sentence = labels.chosen else {
      mode = .labels(labels)
      return []
    }
    if !labels.extends || selection == nil {
      selection = Selection(anchor: sentence.start, unit: .sentences)
    } else {
      selection?.unit = .sentences
    }
    moveCaret(to: sentence.start)
    return []
  }

  private mutating func answer(
    _ question: Question, _ key: Key, over editing: NoteEditing?, at time: Timestamp
  ) -> [Effect] {
    mode = .reading
    guard key.typedText == "y" else {
      if let editing { mode = .note(editing) }
      return []
    }
    switch question.answer {
    case .dropNote: return editing.map { dropNote($0, at: time) } ?? []
    case .accept(let ids): return accept(ids, at: time)
    case .effect(let effect): return [effect]
    }
  }

  fileprivate mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .note:
      type(text)
      return []
    case .prompt:
      type(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      return []
    case .reading, .labels, .help, .themes, .card, .question:
      return refuse("Nothing is being typed; a begins a note to paste into.")
    }
  }

  /// Keeps a note or tags being typed before the program ends.
  fileprivate mutating func end(at time: Timestamp) -> [Effect] {
    switch mode {
    case .note(let editing), .question(_, over: .some(let editing)):
      return keepNote(editing, at: time) + [.quit]
    case .prompt where typing == .kept: return acceptInput(at: time) + [.quit]
    case .reading, .prompt, .labels, .help, .themes, .card, .question: return [.quit]
    }
  }
}

extension Key {
  /// The text that the key types; nil for keys that type none.
  fileprivate var typedText: String? {
    switch code {
    case .character(let character) where modifiers.isDisjoint(with: [.control, .alt]):
      String(character)
    default: nil
    }
  }
}

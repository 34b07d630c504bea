import Articles
import Marginalia
import Screen

extension Command {
  static let noteList: [Command] = [
    step("next-note", ["j", "Down"], "The next note, its passage with it.") { $0.times },
    step("previous-note", ["k", "Up"], "The note before.") { -$0.times },
    step("first-note", ["gg", "Home"], "The first note.") { _ in -99_999 },
    step("last-note", ["G", "End"], "The last note.") { _ in 99_999 },
    scroll("note-page-down", ["Space", "PageDown", "Ctrl-f"], "A page down in the note.") {
      $0 - 2
    },
    scroll("note-page-up", ["PageUp", "Ctrl-b"], "A page up in the note.") { 2 - $0 },
    scroll("note-half-page-down", ["Ctrl-d"], "Half a page down in the note.") { $0 / 2 },
    scroll("note-half-page-up", ["Ctrl-u"], "Half a page up in the note.") { -$0 / 2 },
    scroll("note-scroll-down", ["Ctrl-e"], "One row down in the note.") { _ in 1 },
    scroll("note-scroll-up", ["Ctrl-y"], "One row up in the note.") { _ in -1 },
    Command(
      "filter-notes", .marking, in: [.notes], keys: ["/"],
      "Show the notes with all these words, a \"phrase\", #tag, color:red, is:changed or is:note.",
      argument: .init("words") { $0.noteQueryCompletions(of: "") },
      refusedWhen: { $0.notes.isEmpty ? "There are no notes; in the article, a writes one." : nil },
      action: { state, use in
        state.focus(.notes)
        guard let text = use.argument else {
          let kind = Prompt.Kind.noteFilter(former: state.notesPanel, origin: state.caret)
          state.mode = .prompt(Prompt(kind: kind))
          return []
        }
        return state.takeNoteFilter(text)
      }),
    Command(
      "go-to-passage", .marking, in: [.notes], keys: ["Enter"],
      "Go to the note's passage in the article.", refusedWhen: noCurrent,
      action: { state, _ in
        guard let span = state.currentPlaced?.placement.span else {
          return state.refuse("This note has no passage in the article as it is now.")
        }
        state.focus(.article)
        state.jump(to: span.start)
        return []
      }),
    Command(
      "open", .marking, in: [.article], keys: ["Enter"],
      "Open the link under the caret, or go to the note.",
      refusedWhen: noText,
      action: { state, _ in
        if let link = state.linkAtCaret { return [.open(link: link)] }
        guard state.currentAnnotation != nil else {
          return state.refuse("Neither a link nor a highlight stands under the caret.")
        }
        state.focus(.notes)
        return []
      }),
    Command(
      "copy", .marking, in: [.article, .notes], keys: ["y"],
      "Copy the selection or the highlight to the terminal's clipboard.",
      refusedWhen: { $0.selection == nil ? noCurrent($0) : nil },
      action: { state, _ in
        guard let text = state.textToCopy else {
          return state.refuse("This note has no passage in the article as it is now.")
        }
        state.selection = nil
        state.register = text
        let count = text.count
        state.message = Message("Copied \(count) \(count == 1 ? "character" : "characters").")
        return [.copy(text)]
      }),
  ]

  /// In the chosen note, and from its end on to the next one; `rows` of the panel's.
  private static func scroll(
    _ name: String, _ keys: [String], _ summary: String,
    rows: @escaping @Sendable (_ panelRows: Int) -> Int
  ) -> Command {
    Command(
      name, .marking, in: [.notes], keys: keys, summary, takesCount: true, refusedWhen: noCurrent,
      action: { state, use in
        let step = rows(max(3, state.arrangement.notes?.size.rows ?? 0))
        return (0..<min(use.times, 100)).flatMap { _ in state.scrollNote(by: step) }
      })
  }

  private static func step(
    _ name: String, _ keys: [String], _ summary: String,
    steps: @escaping @Sendable (Invocation) -> Int
  ) -> Command {
    Command(
      name, .marking, in: [.notes], keys: keys, summary, takesCount: true,
      refusedWhen: {
        guard $0.listedNotes.isEmpty else { return nil }
        return $0.notesPanel.query == nil
          ? "There are no notes; in the article, a writes one."
          : "No note matches; \($0.keysToShowAll(in: .notes)) shows all."
      },
      action: { state, use in state.moveNote(by: steps(use)) })
  }
}

extension ReaderState {
  /// What Tab offers for `word` where notes are asked for.
  func noteQueryCompletions(of word: String) -> [String] {
    NoteQuery.completions(of: word, tags: knownTags, colorNames: settings.colorNames)
  }

  fileprivate var linkAtCaret: String? {
    article.blockIndex(at: caret)
      .flatMap { article.blocks[$0].runs.first { $0.link != nil && $0.span.contains(caret) }?.link }
  }

  fileprivate var textToCopy: String? {
    let span = selectedSpan ?? currentPlaced?.placement.span
    return span.map { String(article[$0]) }
  }
}

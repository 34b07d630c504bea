import Articles

extension Command {
  static let moving: [Command] = [
    motion("left", ["h", "Left"], "One character left.") { state, _ in
      state.article.previousCharacter(before: state.caret)
    },
    motion("right", ["l", "Right"], "One character right.") { state, _ in
      state.article.nextCharacter(after: state.caret)
    },
    Command(
      "down", .moving, in: [.article], keys: ["j", "Down"], "One line down.",
      takesCount: true,
      action: { state, use in
        state.moveCaret(byLines: use.times)
        return []
      }),
    Command(
      "up", .moving, in: [.article], keys: ["k", "Up"], "One line up.",
      takesCount: true,
      action: { state, use in
        state.moveCaret(byLines: -use.times)
        return []
      }),
    motion("next-word", ["w"], "To the next word.") { state, _ in
      state.article.firstSpan(after: state.caret, of: state.article.words(of:))?.start
    },
    motion("previous-word", ["b"], "To the word before.") { state, _ in
      state.article.lastSpan(before: state.caret, of: state.article.words(of:))?.start
    },
    motion("word-end", ["e"], "To the end of the word.") { state, _ in
      let next = state.article.nextCharacter(after: state.caret)
      return state.article.firstSpan(endingAfter: next, of: state.article.words(of:))
        .map { state.article.previousCharacter(before: $0.end) }
    },
    motion("next-sentence", [")"], "To the next sentence.") { state, _ in
      state.article.firstSpan(after: state.caret, of: state.sentences(in:))?.start
    },
    motion("previous-sentence", ["("], "To the sentence before, or the start of this one.") {
      state, _ in
      state.article.lastSpan(before: state.caret, of: state.sentences(in:))?.start
    },
    motion("next-paragraph", ["}"], "To the next paragraph.") { state, _ in
      state.article.firstSpan(after: state.caret, of: { [$0.span] })?.start
    },
    motion("previous-paragraph", ["{"], "To the paragraph before, or the start of this one.") {
      state, _ in
      state.article.lastSpan(before: state.caret, of: { [$0.span] })?.start
    },
    motion("line-start", ["0", "Home"], "To the start of the line.") { state, _ in
      state.lineEdge(atEnd: false)
    },
    motion("line-end", ["$", "End"], "To the end of the line.") { state, _ in
      state.lineEdge(atEnd: true)
    },
    percent,
    leap("text-end", ["G", "Ctrl-End"], "To the end; with a count, that many percent in.") {
      state, use in
      state.offset(atPercent: use.count ?? 100)
    },
    leap("next-heading", ["]]"], "To the next heading.", refusedWhen: noHeadings) { state, use in
      state.heading(fromCaret: use.times)
    },
    leap("previous-heading", ["[["], "To the heading before.", refusedWhen: noHeadings) {
      state, use in
      state.heading(fromCaret: -use.times)
    },
    page("page-down", ["Space", "PageDown", "Ctrl-f"], "A page down.") { $0 - min(2, $0 / 3) },
    page("page-up", ["PageUp", "Ctrl-b"], "A page up.") { -$0 + min(2, $0 / 3) },
    page("half-page-down", ["Ctrl-d"], "Half a page down.") { ($0 + 1) / 2 },
    page("half-page-up", ["Ctrl-u"], "Half a page up.") { -($0 + 1) / 2 },
    page("scroll-down", ["Ctrl-e"], "One row down, the caret with it.") { _ in 1 },
    page("scroll-up", ["Ctrl-y"], "One row up, the caret with it.") { _ in -1 },
    Command(
      "jump-back", .moving, in: [.article], keys: ["Ctrl-o"],
      "Back to where the last leap began.",
      action: { state, _ in
        guard let place = state.jumps.back(from: state.caret) else {
          return state.refuse("There is no earlier place to go back to.")
        }
        state.moveCaret(to: place)
        return []
      }),
    Command(
      "jump-forward", .moving, in: [.article], keys: ["Ctrl-t"],
      "Forward to where Ctrl-o came from.",
      action: { state, _ in
        guard let place = state.jumps.forward() else {
          return state.refuse("There is no later place to go forward to.")
        }
        state.moveCaret(to: place)
        return []
      }),
  ]

  /// A number typed at `:` means this one too.
  static let percent = leap(
    "text-start", ["gg", "Ctrl-Home"],
    "To the start; with a count, or as :40, that many percent in."
  ) { state, use in state.offset(atPercent: use.count ?? 0) }

  /// Why nothing can be done in an article without text.
  @Sendable static func noText(_ state: ReaderState) -> String? {
    state.article.blocks.isEmpty ? "This article has no text." : nil
  }

  @Sendable private static func noHeadings(_ state: ReaderState) -> String? {
    state.article.blocks.contains(where: \.isHeading)
      ? nil : "This article has no headings; } and { go by paragraphs."
  }

  /// A motion repeated by its count; it stops where `target` finds nothing.
  private static func motion(
    _ name: String, _ keys: [String], _ summary: String,
    to target: @escaping @Sendable (ReaderState, Invocation) -> Int?
  ) -> Command {
    Command(
      name, .moving, in: [.article], keys: keys, summary, takesCount: true, refusedWhen: noText,
      action: { state, use in
        for _ in 0..<use.times {
          guard let offset = target(state, use), offset != state.caret else { break }
          state.moveCaret(to: offset)
        }
        return []
      })
  }

  /// A motion that Ctrl-o comes back from.
  static func leap(
    _ name: String, _ keys: [String], in group: Group = .moving, _ summary: String,
    refusedWhen refusal: @escaping @Sendable (ReaderState) -> String? = noText,
    to target: @escaping @Sendable (ReaderState, Invocation) -> Int?
  ) -> Command {
    Command(
      name, group, in: [.article], keys: keys, summary, takesCount: true, refusedWhen: refusal,
      action: { state, use in
        if let offset = target(state, use) { state.jump(to: offset) }
        return []
      })
  }

  private static func page(
    _ name: String, _ keys: [String], _ summary: String,
    rows: @escaping @Sendable (_ pageRows: Int) -> Int
  ) -> Command {
    Command(
      name, .moving, in: [.article], keys: keys, summary, takesCount: true, refusedWhen: noText,
      action: { state, use in
        for _ in 0..<min(use.times, 100) { state.page(byRows: rows(state.pageRows)) }
        return []
      })
  }
}

extension Block {
  var isHeading: Bool {
    switch kind {
    case .heading, .title: true
    default: false
    }
  }
}

extension ReaderState {
  fileprivate func offset(atPercent percent: Int) -> Int {
    let text = article.trimmed(article.span) ?? article.span
    let offset = text.start + text.count * min(100, max(0, percent)) / 100
    return min(offset, article.previousCharacter(before: text.end))
  }

  /// The heading `count` after the caret's place, before it where negative.
  fileprivate func heading(fromCaret count: Int) -> Int? {
    let starts = article.blocks.filter(\.isHeading).map(\.span.start)
    return starts.neighbor(of: caret, steps: count)
  }
}

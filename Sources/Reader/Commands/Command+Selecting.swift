import Articles

extension Command {
  static let selecting: [Command] = [
    select("select", ["v"], .characters, "Select characters; moving extends."),
    select("select-sentences", ["V"], .sentences, "Select sentences; again for the next one."),
    select("select-paragraphs", ["P"], .paragraphs, "Select paragraphs; again for the next one."),
    Command(
      "swap-ends", .selecting, in: [.article], keys: ["o"],
      "Go to the selection's other end.",
      refusedWhen: { $0.selection == nil ? "Nothing is selected; v begins a selection." : nil },
      action: { state, _ in
        guard let selection = state.selection else { return [] }
        state.selection?.anchor = state.caret
        state.moveCaret(to: selection.anchor)
        return []
      }),
    Command(
      "label-sentences", .selecting, in: [.article], keys: ["f"],
      "Put a letter on every visible sentence; typing it selects the sentence.",
      refusedWhen: noText,
      action: { state, _ in
        state.labelSentences()
        return []
      }),
    Command(
      "drop", .selecting, in: Context.panes, keys: ["Esc"],
      "Drop, one at a time: selection, the pane's filter, search marks, other filters, chosen entity.",
      action: { state, _ in
        state.drop()
        return []
      }),
  ]

  private static func select(
    _ name: String, _ keys: [String], _ unit: Selection.Unit, _ summary: String
  ) -> Command {
    Command(
      name, .selecting, in: [.article], keys: keys, summary, takesCount: true,
      refusedWhen: noText,
      action: { state, use in
        state.select(unit, times: use.times)
        return []
      })
  }
}

extension ReaderState {
  /// Begins a selection, changes its unit, or extends it by one more.
  fileprivate mutating func select(_ unit: Selection.Unit, times: Int) {
    guard let selection else {
      self.selection = Selection(anchor: caret, unit: unit)
      for _ in 1..<max(1, times) { extend(by: unit) }
      return
    }
    if selection.unit == unit {
      for _ in 0..<times { extend(by: unit) }
    } else {
      self.selection?.unit = unit
    }
  }

  private mutating func extend(by unit: Selection.Unit) {
    let next: TextSpan? =
      switch unit {
      case .characters: article.character(at: article.nextCharacter(after: caret))
      case .sentences: article.firstSpan(after: caret, of: sentences(in:))
      case .paragraphs: article.firstSpan(after: caret, of: { [$0.span] })
      }
    if let next { moveCaret(to: next.start) }
  }

  fileprivate mutating func labelSentences() {
    guard let visible = visibleSpan, let first = article.blockIndex(at: visible.start),
      let last = article.blockIndex(at: max(visible.start, visible.end - 1))
    else { return }
    let sentences = article.blocks[first...last].flatMap(sentences(in:))
      .filter { visible.contains($0.start) }
    mode = .labels(Labels(sentences, extends: selection != nil))
  }
}

import Articles

extension Command {
  static let searching: [Command] = [
    Command(
      "search", .searching, in: [.article], keys: ["/"],
      "Search as you type; Enter keeps, Esc goes back.",
      argument: .init("text"), refusedWhen: noText,
      action: { state, use in
        guard let text = use.argument else {
          state.mode = .prompt(Prompt(kind: .search(origin: state.caret)))
          return []
        }
        return state.search(for: text)
      }),
    next("next-match", ["n"], "To the next match.", step: 1),
    next("previous-match", ["N"], "To the match before.", step: -1),
    Command(
      "search-here", .searching, in: [.article], keys: ["*"],
      "On a name, choose its entry, then go on; else search for the selection or word.",
      refusedWhen: noText,
      action: { state, _ in
        if state.selection == nil, let index = state.entityIndex.entity(at: state.caret) {
          return state.chooseOrWalk(entity: index)
        }
        guard let span = state.selectedSpan ?? state.wordAtCaret else {
          return state.refuse("No word stands under the caret.")
        }
        state.selection = nil
        return state.search(for: String(state.article[span]))
      }),
  ]

  private static func next(
    _ name: String, _ keys: [String], _ summary: String, step: Int
  ) -> Command {
    Command(
      name, .searching, in: [.article], keys: keys, summary, takesCount: true,
      refusedWhen: {
        guard let search = $0.search else { return "Nothing has been searched for; / searches." }
        return search.hits.isEmpty ? "“\(search.query)” does not stand in this article." : nil
      },
      action: { state, use in
        let steps = step * use.times
        guard let (span, hasWrapped) = state.search?.hit(from: state.caret, steps: steps) else {
          return []
        }
        state.jump(to: span.start)
        if hasWrapped {
          state.message = Message(step > 0 ? "From the top again." : "From the end again.")
        }
        return []
      })
  }
}

extension ReaderState {
  /// Searches from the caret on and goes to the first match.
  mutating func search(for query: String) -> [Effect] {
    let found = Search(query, in: article)
    search = found
    guard let index = found.index(at: caret) else {
      return refuse("“\(query)” does not stand in this article.")
    }
    jump(to: found.hits[index].start)
    return []
  }

  /// Chooses the entity; where it is chosen already, goes to its next mention.
  fileprivate mutating func chooseOrWalk(entity index: Int) -> [Effect] {
    if entityPanel.chosen == index { return walkMentions(by: 1) }
    choose(entity: index)
    return []
  }

  var wordAtCaret: TextSpan? {
    article.blockIndex(at: caret)
      .flatMap { article.words(of: article.blocks[$0]).first { $0.contains(caret) } }
  }
}

import Entities

extension Command {
  static let entities: [Command] = [
    walk("next-mention", ["]e"], "To the chosen entity's next mention.", by: 1),
    walk("previous-mention", ["[e"], "To the chosen entity's mention before.", by: -1),
    focusMove("next-entity", ["j", "Down"], "The next entry.") { $0.times },
    focusMove("previous-entity", ["k", "Up"], "The entry before.") { -$0.times },
    focusMove("first-entity", ["gg", "Home"], "The first entry.") { _ in -99_999 },
    focusMove("last-entity", ["G", "End"], "The last entry.") { _ in 99_999 },
    Command(
      "go-to-mention", .entities, in: [.entities], keys: ["Enter"],
      "Go to the entry's next mention; again for the one after. Unfold a fold.",
      refusedWhen: noEntities,
      action: { state, _ in
        guard state.entityPanel.focusedRow?.entity != nil else { return state.unfold() }
        state.focusEntity()
        return state.walkMentions(by: 1)
      }),
  ]

  /// Why no command on entities can be carried out.
  @Sendable static func noEntities(_ state: ReaderState) -> String? {
    guard let entities = state.entities else { return "The names are still being looked for." }
    return entities.isEmpty ? "No names were found in this article." : nil
  }

  /// Why what is meant for the row in focus cannot be done to the entity that is chosen.
  @Sendable static func offEntry(_ state: ReaderState) -> String? {
    state.isFocusOffEntry
      ? "This row is no entry: j and k go to one, l unfolds, Esc shows all." : nil
  }

  private static func walk(
    _ name: String, _ keys: [String], _ summary: String, by step: Int
  ) -> Command {
    Command(
      name, .entities, in: [.article, .entities], keys: keys, summary, takesCount: true,
      refusedWhen: {
        noEntities($0)
          ?? ($0.chosenEntity == nil
            ? "No entity is chosen; ge goes to the list, * chooses the name under the caret." : nil)
      },
      action: { state, use in state.walkMentions(by: step * use.times) })
  }

  private static func focusMove(
    _ name: String, _ keys: [String], _ summary: String,
    steps: @escaping @Sendable (Invocation) -> Int
  ) -> Command {
    Command(
      name, .entities, in: [.entities], keys: keys, summary, takesCount: true,
      refusedWhen: {
        noEntities($0)
          ?? ($0.entityPanel.rows.isEmpty ? "No name matches; Esc shows all." : nil)
      },
      action: { state, use in
        state.entityPanel.moveFocus(by: steps(use))
        state.focusEntity()
        return []
      })
  }
}

extension Command {
  static let entities: [Command] = [
    walk("next-mention", ["]e"], "To the chosen entity's next mention.", by: 1),
    walk("previous-mention", ["[e"], "To the chosen entity's mention before.", by: -1),
    Command(
      "next-entity", .entities, in: [.entities], keys: ["j", "Down"], "The next entry.",
      refusedWhen: noEntities,
      action: { state, use in state.moveEntityFocus(by: use.times) }),
    Command(
      "previous-entity", .entities, in: [.entities], keys: ["k", "Up"], "The entry before.",
      refusedWhen: noEntities,
      action: { state, use in state.moveEntityFocus(by: -use.times) }),
    Command(
      "first-entity", .entities, in: [.entities], keys: ["gg", "Home"], "The first entry.",
      refusedWhen: noEntities,
      action: { state, _ in state.moveEntityFocus(by: -99_999) }),
    Command(
      "last-entity", .entities, in: [.entities], keys: ["G", "End"], "The last entry.",
      refusedWhen: noEntities,
      action: { state, _ in state.moveEntityFocus(by: 99_999) }),
    Command(
      "go-to-mention", .entities, in: [.entities], keys: ["Enter"],
      "Go to the entry's next mention; again for the one after.",
      refusedWhen: noEntities,
      action: { state, _ in
        state.focusEntity()
        return state.walkMentions(by: 1)
      }),
  ]

  @Sendable private static func noEntities(_ state: ReaderState) -> String? {
    guard let entities = state.entities else { return "The names are still being looked for." }
    return entities.isEmpty ? "No names were found in this article." : nil
  }

  private static func walk(
    _ name: String, _ keys: [String], _ summary: String, by step: Int
  ) -> Command {
    Command(
      name, .entities, in: [.article, .entities], keys: keys, summary,
      refusedWhen: {
        noEntities($0)
          ?? ($0.chosenEntity == nil
            ? "No entity is chosen; ge goes to the list, * chooses the name under the caret." : nil)
      },
      action: { state, use in state.walkMentions(by: step * use.times) })
  }
}

extension ReaderState {
  fileprivate mutating func moveEntityFocus(by steps: Int) -> [Effect] {
    if let index = entityPanel.moveFocus(by: steps) { choose(entity: index) }
    return []
  }
}

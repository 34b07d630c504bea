import Articles
import Entities
import Marginalia
import Screen

/// The reader is right: what is said of names here holds, whatever is found.
extension Command {
  static let corrections: [Command] = [
    naming(
      "rename-entity", "r", "Rename the entry; under another entry's name, both become one.",
      .rename),
    Command(
      "type-entity", .entities, in: [.entities], keys: ["t"],
      "Set the entry's type: p person, l place, o organisation, g group, d date, x other.",
      argument: .init("type", isKey: true, choices: EntityType.choices) { _ in
        EntityType.allCases.map(\.rawValue)
      },
      refusedWhen: unlessReadOnly(noEntry),
      action: { state, use in
        guard let entity = state.chosenEntity else { return [] }
        return state.setType(of: entity, use)
      }),
    naming("merge-entity", "m", "Make the entry part of another one.", .merge),
    Command(
      "split-entity", .entities, in: [.entities], keys: ["s"],
      "Make one of the entry's forms an entry of its own.",
      argument: .init("form", hasSpaces: true) { $0.names(for: .split) },
      refusedWhen: unlessReadOnly(nothingToSplit),
      action: { state, use in state.ask(.split, use) }),
    Command(
      "hide-entity", .entities, in: [.entities], keys: ["d"],
      "Hide the entry, which is no name or is not wanted.",
      refusedWhen: unlessReadOnly(noEntry),
      action: { state, use in
        guard let entity = state.chosenEntity else { return [] }
        return state.correct(
          EntityCorrection(of: entity, in: state.article, .isNone), as: "hide '\(entity.name)'",
          at: use.time, telling: "“\(entity.name)” is hidden; E: in every article.")
      }),
    Command(
      "everywhere", .entities, in: [.entities], keys: ["E"],
      "Keep the entry's last correction for every article, or no more.",
      argument: .init("name", hasSpaces: true) { $0.rules.compactMap(\.forms.first) },
      action: { state, use in state.askEverywhere(use.argument) }),
    Command(
      "add-entity", .entities, in: [.article], keys: ["+"],
      "Add the selection or word to the names, as p person, l place, o organisation …",
      argument: .init("type", isKey: true, choices: EntityType.choices) { _ in
        EntityType.allCases.map(\.rawValue)
      },
      refusedWhen: unlessReadOnly(nothingToAdd),
      action: { state, use in state.addEntity(use) }),
    Command(
      "set-mention-apart", .entities, in: [.article], keys: ["-"],
      "Say whose name it is under the caret, or that it is none.",
      argument: .init("name", hasSpaces: true) { $0.entityNames },
      refusedWhen: unlessReadOnly(noMention),
      action: { state, use in
        guard let span = state.mentionAtCaret else { return [] }
        return state.ask(.mention(span), use)
      }),
  ]

  private static func naming(
    _ name: String, _ key: String, _ summary: String, _ prompt: CorrectionPrompt
  ) -> Command {
    Command(
      name, .entities, in: [.entities], keys: [key], summary,
      argument: .init("name", hasSpaces: true) { $0.names(for: prompt) },
      refusedWhen: unlessReadOnly(noEntry), action: { state, use in state.ask(prompt, use) })
  }

  @Sendable private static func noEntry(_ state: ReaderState) -> String? {
    if let reason = noEntities(state) { return reason }
    if state.chosenEntity == nil { return "No entry is chosen; ge and j choose one." }
    return offEntry(state)
  }

  @Sendable private static func nothingToSplit(_ state: ReaderState) -> String? {
    if let reason = noEntry(state) { return reason }
    return state.chosenEntity?.aliases.count == 1
      ? "The entry has one form alone; in the article, - sets a mention of it apart." : nil
  }

  @Sendable private static func nothingToAdd(_ state: ReaderState) -> String? {
    if state.entities == nil { return noEntities(state) }
    guard let span = state.spanToName else { return "Select the name first, with v." }
    return span.count > 200 ? "That is too long for a name; v selects one." : nil
  }

  @Sendable private static func noMention(_ state: ReaderState) -> String? {
    if let reason = noEntities(state) { return reason }
    return state.mentionAtCaret == nil
      ? "No name stands under the caret; + and a type's key add one." : nil
  }
}

extension ReaderState {
  /// What is to be added to the names: the selection, else the name or word under the caret.
  fileprivate var spanToName: TextSpan? {
    if let selectedSpan { return article.trimmed(selectedSpan) }
    return mentionAtCaret ?? wordAtCaret
  }

  /// The name under the caret.
  fileprivate var mentionAtCaret: TextSpan? {
    entityIndex.entity(at: caret).flatMap { index in
      entities?[index].mentions.first { $0.span.contains(caret) }?.span
    }
  }

  /// Takes the name that came with the command, or asks for it.
  fileprivate mutating func ask(_ prompt: CorrectionPrompt, _ use: Invocation) -> [Effect] {
    if let name = use.argument { return correct(prompt, name, at: use.time) }
    let present = prompt == .rename ? chosenEntity?.name : nil
    mode = .prompt(Prompt(kind: .correction(prompt), input: TextInput(present ?? "")))
    offerCompletions()
    return []
  }

  fileprivate mutating func setType(of entity: Entity, _ use: Invocation) -> [Effect] {
    guard let type = EntityType.chosen(by: use.argument ?? "") else {
      return refuse("The types are \(EntityType.choices).")
    }
    guard type != entity.type else { return refuse("“\(entity.name)” is that already.") }
    return correct(
      EntityCorrection(of: entity, in: article, .isOf(type)), as: "type '\(entity.name)'",
      at: use.time, telling: "“\(entity.name)” is \(type.phrase) now; E: in every article.")
  }

  /// Where the words are a name already, all of its entry is of the type.
  fileprivate mutating func addEntity(_ use: Invocation) -> [Effect] {
    guard let span = spanToName else { return [] }
    selection = nil
    let index = entityIndex.entity(at: span.start)
    if let index, let entity = entities?[index], entity.mentions.contains(Mention(span)) {
      choose(entity: index)
      return setType(of: entity, use)
    }
    guard let type = EntityType.chosen(by: use.argument ?? "") else {
      return refuse("The types are \(EntityType.choices).")
    }
    let form = article.form(of: span)
    let effects = correct(
      EntityCorrection([form], at: span, .isOf(type)), as: "add '\(form)'", at: use.time)
    if let index = entityIndex.entity(at: span.start) { choose(entity: index) }
    let count = chosenEntity?.mentions.count ?? 0
    let places = count == 1 ? "1 mention" : "\(count) mentions"
    message = Message("“\(form)” is \(type.phrase) now, \(places); ge, E: in every article.")
    return effects
  }
}

extension EntityCorrection {
  /// What it says, in a sentence.
  package var sentence: String {
    let form = forms.first ?? ""
    return switch statement {
    case .isCalled(form): "“\(form)” is an entry of its own."
    case .isCalled(let name): "“\(form)” is “\(name)”."
    case .isOf(let type): "“\(form)” is \(type.phrase)."
    case .isNone: "“\(form)” is hidden."
    }
  }
}

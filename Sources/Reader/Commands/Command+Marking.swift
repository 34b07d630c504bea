import Articles
import Marginalia

extension Command {
  static let marking: [Command] = [
    Command(
      "mark", .marking, in: [.article], keys: ["m"],
      "Highlight the selection, or the sentence under the caret.",
      refusedWhen: unlessReadOnly(noText),
      action: { state, use in
        let count = state.store.revision
        guard state.mark(in: state.color, at: use.time) != nil else {
          return state.refuse("Only white space stands here; nothing to highlight.")
        }
        guard state.store.revision != count else {
          return state.refuse("This is highlighted already; a writes a note on it, d deletes it.")
        }
        return state.changed("Highlighted.")
      }),
    Command(
      "note", .marking, in: [.article, .notes], keys: ["a"],
      "Write or edit the note of the highlight; where there is none, highlight first, as m does.",
      refusedWhen: unlessReadOnly { $0.pane == .notes ? noCurrent($0) : noText($0) },
      action: { state, use in
        let revision = state.store.revision
        guard let id = state.noteTarget(at: use.time) else {
          return state.refuse("Only white space stands here; nothing to write a note on.")
        }
        let isNew = state.store.revision != revision
        state.editNote(of: id, isNew: isNew)
        return isNew ? state.changed() : []
      }),
    Command(
      "note-in-editor", .marking, in: [.article, .notes], keys: ["E"],
      "Write the note in your own editor, $VISUAL or $EDITOR.",
      refusedWhen: unlessReadOnly { $0.pane == .notes ? noCurrent($0) : noText($0) },
      action: { state, use in
        let revision = state.store.revision
        guard let id = state.noteTarget(at: use.time) else {
          return state.refuse("Only white space stands here; nothing to write a note on.")
        }
        let isNew = state.store.revision != revision
        let text = state.store[id]?.annotation.note ?? ""
        return (isNew ? state.changed() : []) + [
          .editNote(id, text: text, isHighlightNew: isNew)
        ]
      }),
    Command(
      "article-note", .marking, in: [.article, .notes], keys: ["A"],
      "Write the note on the whole article.",
      refusedWhen: unlessReadOnly { _ in nil },
      action: { state, _ in
        let whole = state.store.annotations.first { $0.annotation.kind == .articleNote }
        state.editNote(of: whole?.id ?? AnnotationID(using: &state.ids))
        return []
      }),
    Command(
      "color", .marking, in: [.article, .notes], keys: ["c"],
      "Colour the highlight or selection: y, g, b, r or p.",
      argument: .init("colour", isKey: true) { _ in HighlightColor.allCases.map(\.rawValue) },
      refusedWhen: unlessReadOnly { $0.selection == nil ? nothingToColor($0) : nil },
      action: { state, use in state.color(use) }),
    Command(
      "tag", .marking, in: [.article, .notes], keys: ["t"],
      "Edit the tags of the highlight, each a word.",
      argument: .init("tags") { $0.knownTags }, refusedWhen: unlessReadOnly(noCurrent),
      action: { state, use in
        guard let id = state.currentAnnotation else { return [] }
        if let tags = use.argument { return state.setTags(tags, of: id, at: use.time) }
        let tags = state.store[id]?.annotation.tagWords.map { $0 + " " }.joined() ?? ""
        state.mode = .prompt(Prompt(kind: .tags(id), input: TextInput(tags)))
        return []
      }),
    Command(
      "delete", .marking, in: [.article, .notes], keys: ["d"],
      "Delete the highlight and its note; u brings it back.",
      refusedWhen: unlessReadOnly(noCurrent),
      action: { state, use in
        guard let id = state.currentAnnotation else { return [] }
        state.store.delete(id, at: use.time)
        return state.changed("Deleted; u brings it back.")
      }),
    turn("undo", ["u"], "Undo the last change; with a count, so many.", told: "Undid", "undo") {
      $0.undo(at: $1)
    },
    turn(
      "redo", ["Ctrl-r"], "Do again what was undone; with a count, so many changes.",
      told: "Did again", "do again"
    ) { $0.redo(at: $1) },
    highlight("next-highlight", ["]h"], "To the next highlight.", by: 1),
    highlight("previous-highlight", ["[h"], "To the highlight before.", by: -1),
    Command(
      "set-bookmark", .marking, in: [.article], keys: ["B"],
      "Set a bookmark at the caret.", argument: .init("letter", isKey: true),
      refusedWhen: unlessReadOnly(noText),
      action: { state, use in
        guard let letter = use.argument?.first, letter.isLetter else {
          return state.refuse("A bookmark is a letter.")
        }
        let id = AnnotationID(using: &state.ids)
        let isKept = state.store.bookmark(letter)?.annotation.isWritten ?? false
        state.store.addBookmark(
          letter, at: state.article.character(at: state.caret), at: use.time, id: id)
        let kept = isKept ? " The earlier one keeps its note, and no letter." : ""
        return state.changed("Bookmark \(letter) is set.\(kept)")
      }),
    Command(
      "go-to-bookmark", .marking, in: [.article], keys: ["'"],
      "Go to a bookmark.",
      argument: .init("letter", isKey: true) { $0.bookmarkLetters },
      action: { state, use in
        let bookmark = use.argument?.first.flatMap { state.store.bookmark($0) }
        guard let span = bookmark?.placement.span else {
          if let letter = use.argument, bookmark != nil {
            return state.refuse(
              "The place of bookmark \(letter) was not found in the changed text; gn G lists it.")
          }
          let set = state.bookmarkLetters.joined(separator: " ")
          return state.refuse(
            set.isEmpty
              ? "No bookmark is set; B and a letter set one." : "Bookmarks are set at: \(set).")
        }
        state.jump(to: span.start)
        return []
      }),
  ]

  /// Why notes that cannot be saved cannot be changed; else what `refusal` says.
  static func unlessReadOnly(
    _ refusal: @escaping @Sendable (ReaderState) -> String?
  ) -> @Sendable (ReaderState) -> String? {
    { state in
      state.store.isReadOnly
        ? "The notes file cannot be used as it is, so nothing can be changed; “manicule check” tells why."
        : refusal(state)
    }
  }

  /// Why no command on a highlight can be carried out.
  @Sendable static func noCurrent(_ state: ReaderState) -> String? {
    guard state.currentAnnotation == nil else { return nil }
    return state.pane == .notes
      ? "No note is chosen; j and k choose one."
      : "No highlight stands under the caret; m makes one, ]h goes to the next."
  }

  @Sendable private static func nothingToColor(_ state: ReaderState) -> String? {
    if let reason = noCurrent(state) { return reason }
    guard state.highlightToColor == nil, let kind = state.currentPlaced?.annotation.kind else {
      return nil
    }
    return "A \(kind.name) has no colour; m makes a highlight in the article."
  }

  private static func turn(
    _ name: String, _ keys: [String], _ summary: String, told: String, _ verb: String,
    _ turn: @escaping @Sendable (inout AnnotationStore, Timestamp) -> Undoing?
  ) -> Command {
    Command(
      name, .marking, in: Context.panes, keys: keys, summary, takesCount: true,
      action: { state, use in
        let corrections = state.store.entityCorrections
        var undoings: [Undoing] = []
        while undoings.count < use.times, let undoing = turn(&state.store, use.time) {
          undoings.append(undoing)
        }
        guard !undoings.isEmpty else { return state.refuse("There is nothing to \(verb).") }
        let effects = state.turned(undoings, of: use.times, told)
        state.chooseReturned(corrections)
        return effects + state.followWithRules(corrections)
      })
  }

  private static func highlight(
    _ name: String, _ keys: [String], _ summary: String, by step: Int
  ) -> Command {
    Command(
      name, .marking, in: [.article], keys: keys, summary, takesCount: true,
      refusedWhen: {
        $0.store.annotations.contains { $0.annotation.kind == .highlight }
          ? nil : "This article has no highlights; m makes one."
      },
      action: { state, use in
        let starts = state.highlightStarts
        guard let start = starts.neighbor(of: state.caret, steps: step * use.times) else {
          return state.refuse(
            step > 0 ? "This is the last highlight." : "This is the first highlight.")
        }
        state.jump(to: start)
        return []
      })
  }
}

extension ReaderState {
  fileprivate var highlightStarts: [Int] {
    store.annotations.compactMap { placed in
      placed.annotation.kind == .highlight ? placed.placement.span?.start : nil
    }
  }

  /// Tells what was undone or done again, of as many changes as were `wanted`.
  fileprivate mutating func turned(
    _ undoings: [Undoing], of wanted: Int, _ verb: String
  ) -> [Effect] {
    show(undoings)
    let sentences = undoings.map { undoing in
      let time = undoing.earlierTime.map { ", made \(shortTime(of: $0))" } ?? ""
      let change = "\(undoing.name)\(time)"
      return switch undoing.outcome {
      case .whole: "\(verb): \(change)."
      case .partial: "\(verb), but for what others have changed since: \(change)."
      case .nothing: "Others have changed it since, so it stays: \(change)."
      }
    }
    guard undoings.count > 1 || wanted > 1 else { return changed(sentences.first) }
    let rest = undoings.count < wanted ? " There are no more." : ""
    guard undoings.allSatisfy({ $0.outcome == .whole }) else {
      return changed(sentences.joined(separator: " ") + rest)
    }
    var counts: [(name: String, count: Int)] = []
    for undoing in undoings {
      if let index = counts.firstIndex(where: { $0.name == undoing.name }) {
        counts[index].count += 1
      } else {
        counts.append((undoing.name, 1))
      }
    }
    let names = counts.prefix(4).map { $0.count == 1 ? $0.name : "\($0.name) (\($0.count))" }
    let others = counts.count > 4 ? " …" : "."
    return changed(
      "\(verb) \(undoings.count): \(names.joined(separator: ", "))\(others)\(rest)")
  }

  /// Goes to what was undone or done again last, where that is off the screen.
  private mutating func show(_ undoings: [Undoing]) {
    guard let place = undoings.last(where: { $0.place != nil })?.place,
      visibleSpan?.overlaps(place.span) != true
    else { return }
    jump(to: place.span.start)
    if pane == .notes, listedNotes[place.id] != nil { notesPanel.chosen = place.id }
  }

  /// The letters that bookmarks are set at, sorted.
  fileprivate var bookmarkLetters: [String] {
    store.annotations.compactMap { placed in
      if case .bookmark(let letter?) = placed.annotation.kind { String(letter) } else { nil }
    }.sorted()
  }

  /// Every tag of this article's annotations, sorted.
  var knownTags: [String] {
    Set(store.annotations.flatMap(\.annotation.tagWords)).sorted()
  }

  mutating func setTags(_ text: String, of id: AnnotationID, at time: Timestamp) -> [Effect] {
    guard let annotation = store[id]?.annotation else { return [] }
    var seen: Set<String> = []
    let words = text.split { $0.isWhitespace || $0 == "," }
      .compactMap { String($0).tagWord }.filter { seen.insert($0).inserted }
    guard words != annotation.tagWords else { return [] }
    // What another tool wrote stays as it is for as long as its word does.
    let tags = words.flatMap { word in
      let kept = annotation.tags.filter { $0.tagWord == word }
      return kept.isEmpty ? [word] : kept
    }
    store.setTags(tags, of: id, at: time)
    return changed()
  }

  /// The current annotation, or a new highlight of the selection or sentence.
  fileprivate mutating func noteTarget(at time: Timestamp) -> AnnotationID? {
    if selection == nil, let id = currentAnnotation { return id }
    return mark(in: color, at: time)
  }

  fileprivate mutating func color(_ use: Invocation) -> [Effect] {
    let wanted = HighlightColor.allCases.first { $0.rawValue.hasPrefix(use.argument ?? "?") }
    guard let wanted else {
      let names = HighlightColor.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse("The colours are \(names), by their first letters.")
    }
    let isMarking = selection != nil
    guard let id = isMarking ? mark(in: wanted, at: use.time) : highlightToColor else {
      return refuse("Only white space is selected; nothing to colour.")
    }
    color = wanted
    // Just these words may have been highlighted before, in another colour.
    store.setColor(wanted, of: id, at: use.time)
    return changed(isMarking ? "Highlighted." : nil)
  }

  fileprivate var highlightToColor: AnnotationID? {
    currentPlaced.flatMap { $0.annotation.isHighlight ? $0.id : nil }
  }
}

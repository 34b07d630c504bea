import Articles
import Marginalia

extension Command {
  /// Where highlights stand and what they are made of.
  static let places: [Command] = [
    Command(
      "accept-place", .marking, in: [.article, .notes], keys: ["="],
      "Accept a passage that moved or changed; a count, moved ones after it; :accept-place all, all moved.",
      argument: .init("all") { _ in ["all"] },
      refusedWhen: unlessReadOnly { _ in nil },
      action: { state, use in state.accept(use) }),
    Command(
      "attach", .marking, in: [.article, .notes], keys: ["@"],
      "Put a note that was not found on the selection.",
      refusedWhen: unlessReadOnly(nothingToAttach),
      action: { state, use in
        guard let id = state.annotationToAttach, let span = state.spanToMark else {
          return state.refuse("Only white space is selected; a note cannot stand there.")
        }
        state.store.attach(id, to: span, at: use.time)
        state.selection = nil
        state.notesPanel.chosen = id
        let quote = state.store[id]?.annotation.quote?.exact ?? ""
        let words = quote.split(whereSeparator: \.isWhitespace)
        let first = words.prefix(4).joined(separator: " ") + (words.count > 4 ? "…" : "")
        return state.changed("The note on “\(first)” stands here now.")
      }),
    Command(
      "adopt-notes", .marking, in: [.article, .notes], keys: ["&"],
      "Take over notes that fit this article, renamed or moved.",
      refusedWhen: unlessReadOnly {
        $0.notesPanel.offer == nil ? "No notes of another name fit this article." : nil
      },
      action: { state, _ in state.notesPanel.offer.map { [.adopt($0)] } ?? [] }),
    Command(
      "merge-highlights", .marking, in: [.article, .notes], keys: ["M"],
      "Make one highlight of those that overlap or touch.",
      refusedWhen: unlessReadOnly { $0.selection == nil ? noCurrentHighlight($0) : nil },
      action: { state, use in
        let parts = state.highlightsToMerge
        guard let merged = state.store.mergeHighlights(parts, at: use.time) else {
          return state.refuse(
            state.selection == nil
              ? "No other highlight overlaps or touches this one."
              : "Two highlights or more that overlap or touch have to be selected.")
        }
        state.selection = nil
        state.notesPanel.chosen = merged.id
        return state.changed("\(parts.count) highlights became one; u takes them apart again.")
      }),
    Command(
      "split-highlight", .marking, in: [.article], keys: ["S"],
      "Cut the highlight in two before the caret.",
      refusedWhen: unlessReadOnly(noCurrentHighlight),
      action: { state, use in
        let newID = AnnotationID(using: &state.ids)
        let offset = state.article.character(at: state.caret).start
        guard let id = state.currentAnnotation,
          state.store.split(id, at: offset, into: newID, at: use.time) != nil
        else {
          return state.refuse("The highlight begins here; go to where its second part begins.")
        }
        let hasNote = state.store[id]?.annotation.note != nil
        return state.changed(
          hasNote ? "Cut in two; the note stays with the first part." : "Cut in two.")
      }),
  ]

  fileprivate static func nothingToAccept(_ state: ReaderState) -> String? {
    if let reason = noCurrent(state) { return reason }
    return switch state.currentPlaced?.placement.state {
    case .moved, .changed: nil
    case .orphaned: "Its words were not found; select the right passage and @ puts it there."
    case .exact, .whole, nil: "This stands as it was made; there is nothing to accept."
    }
  }

  @Sendable private static func nothingToAttach(_ state: ReaderState) -> String? {
    if state.annotationToAttach == nil {
      return state.orphans.isEmpty
        ? "Every note has its passage; nothing is to be attached."
        : "Several notes were not found: gn and j choose one, then select its passage."
    }
    return state.selection == nil
      ? "Select the note's passage in the article first, with v, V, P or f." : nil
  }
}

extension ReaderState {
  /// Accepts the current passage, and with a count the moved ones that are listed after it; with
  /// “all” those that are listed.
  fileprivate mutating func accept(_ use: Invocation) -> [Effect] {
    if let argument = use.argument {
      return argument.lowercased() == "all"
        ? acceptAll(at: use.time)
        : refuse(
          "“\(argument)” means nothing here; all accepts every moved passage that is listed.")
    }
    if let reason = Command.nothingToAccept(self) { return refuse(reason) }
    guard let current = currentPlaced else { return [] }
    let others = listedNotes.filter { $0 > current && $0.placement.state == .moved }
    return accept([current.id] + others.prefix(use.times - 1).map(\.id), at: use.time)
  }

  /// Accepts what has moved. Changed words are to be seen first: they are asked about where the
  /// filter lists nothing else, and left where it does.
  private mutating func acceptAll(at time: Timestamp) -> [Effect] {
    let moved = listedNotes.filter { $0.placement.state == .moved }
    let changed = listedNotes.filter { $0.placement.state == .changed }
    if moved.isEmpty, !changed.isEmpty, notesPanel.query?.filter.states == [.changed] {
      mode = .question(
        Question(
          "Accept \(passages(changed.count)) with other words than were selected? y accepts.",
          answer: .accept(changed.map(\.id))), over: nil)
      return []
    }
    let rest =
      changed.isEmpty
      ? nil : "\(passages(changed.count)) with other words left: / and is:changed lists them."
    if moved.isEmpty { return refuse(rest ?? "Nothing that is listed has moved or changed.") }
    return accept(moved.map(\.id), rest, at: time)
  }

  /// Accepts the places of `ids` as one change, and tells so and what is left.
  mutating func accept(
    _ ids: [AnnotationID], _ rest: String? = nil, at time: Timestamp
  ) -> [Effect] {
    store.accept(ids, at: time)
    let told =
      ids.count == 1
      ? "Accepted; the words first selected are kept beside these."
      : "Accepted \(passages(ids.count)); u takes all of it back."
    return changed([told, rest].compactMap(\.self).joined(separator: " "))
  }

  private func passages(_ count: Int) -> String { count == 1 ? "1 passage" : "\(count) passages" }

  /// The annotation that commands on a highlight mean, with its place; nil without one.
  var currentPlaced: PlacedAnnotation? { currentAnnotation.flatMap { store[$0] } }

  fileprivate var orphans: [PlacedAnnotation] {
    store.annotations.filter { $0.placement.state == .orphaned }
  }

  /// The chosen note where it was not found, else the only one that was not; where all were, the
  /// chosen one if its words have changed.
  fileprivate var annotationToAttach: AnnotationID? {
    let chosen = notesPanel.chosen.flatMap { store[$0] }
    if chosen?.placement.state == .orphaned { return chosen?.id }
    if !orphans.isEmpty { return orphans.count == 1 ? orphans[0].id : nil }
    return chosen?.placement.state == .changed ? chosen?.id : nil
  }

  /// The highlights in the selection; without one, the current one and its neighbours.
  fileprivate var highlightsToMerge: [AnnotationID] {
    guard let span = selectedSpan ?? currentPlaced?.placement.span else { return [] }
    let isTouching = selection == nil
    let before = isTouching ? article.lastInk(before: span.start)?.start : nil
    let after = isTouching ? article.firstInk(from: span.end)?.end : nil
    let reach = TextSpan(start: before ?? span.start, end: after ?? span.end)
    return store.annotations(in: reach).filter { $0.annotation.kind == .highlight }.map(\.id)
  }
}

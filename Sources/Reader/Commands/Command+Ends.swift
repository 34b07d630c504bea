import Articles
import Marginalia

extension Command {
  /// Moving the ends of a highlight: `<` its start, `>` its end, and a motion.
  static let ends: [Command] = HighlightEnd.allCases.flatMap { end in
    EndMotion.allCases.map { motion in moveEnd(end, by: motion) }
  }

  private static func moveEnd(_ end: HighlightEnd, by motion: EndMotion) -> Command {
    Command(
      "\(end.rawValue)-\(motion.rawValue)", .marking, in: [.article, .notes],
      keys: motion.keys.map { end.key + $0 },
      "Move the highlight's \(end.rawValue) \(motion.summary).", takesCount: true,
      refusedWhen: unlessReadOnly(noCurrentHighlight),
      action: { state, use in
        state.moveEnd(end, by: motion, times: use.times, at: use.time)
      })
  }

  /// Why no command on the ends or parts of a highlight can be carried out.
  @Sendable static func noCurrentHighlight(_ state: ReaderState) -> String? {
    if let reason = noCurrent(state) { return reason }
    guard let placed = state.currentPlaced, placed.placement.span != nil else {
      return "This note has no passage in the article as it is now."
    }
    return placed.annotation.kind == .highlight
      ? nil : "This is a \(placed.annotation.kind.name); only highlights have ends to move."
  }
}

/// One of the two ends of a highlight.
private enum HighlightEnd: String, CaseIterable {
  case start, end

  var key: String { self == .start ? "<" : ">" }
}

/// How far an end is moved.
private enum EndMotion: String, CaseIterable {
  case wordLeft = "word-left"
  case wordRight = "word-right"
  case left, right
  case sentenceLeft = "sentence-left"
  case sentenceRight = "sentence-right"

  var keys: [String] {
    switch self {
    case .wordLeft: ["b"]
    case .wordRight: ["e", "w"]
    case .left: ["h"]
    case .right: ["l"]
    case .sentenceLeft: ["("]
    case .sentenceRight: [")"]
    }
  }

  var summary: String {
    switch self {
    case .wordLeft: "a word back"
    case .wordRight: "a word on"
    case .left: "a character back"
    case .right: "a character on"
    case .sentenceLeft: "a sentence back"
    case .sentenceRight: "a sentence on"
    }
  }

  var isForward: Bool {
    switch self {
    case .wordRight, .right, .sentenceRight: true
    case .wordLeft, .left, .sentenceLeft: false
    }
  }

  /// The parts of a block whose ends are moved to; nil for characters.
  func parts(_ article: Article) -> ((Block) -> [TextSpan])? {
    switch self {
    case .wordLeft, .wordRight: article.words(of:)
    case .sentenceLeft, .sentenceRight: article.sentences(in:)
    case .left, .right: nil
    }
  }
}

extension ReaderState {
  fileprivate mutating func moveEnd(
    _ end: HighlightEnd, by motion: EndMotion, times: Int, at time: Timestamp
  ) -> [Effect] {
    guard let placed = currentPlaced, let old = placed.placement.span else { return [] }
    var span = old
    for _ in 0..<times {
      guard let next = moved(span, end, by: motion), next != span else { break }
      span = next
    }
    guard span != old, let kept = article.trimmed(span), kept != old else {
      return refuse("The highlight's \(end.rawValue) cannot go further that way.")
    }
    store.setSpan(kept, of: placed.id, at: time)
    notesPanel.chosen = placed.id
    if !kept.contains(caret) { moveCaret(to: end == .start ? kept.start : kept.end - 1) }
    held = placed.id
    return changed(edgeMessage(end, of: kept))
  }

  /// `span` with one end moved once; nil where there is nowhere to go or nothing would be left.
  private func moved(_ span: TextSpan, _ end: HighlightEnd, by motion: EndMotion) -> TextSpan? {
    let offset = end == .start ? span.start : span.end
    guard let target = target(from: offset, of: end, by: motion) else { return nil }
    switch end {
    case .start: return target < span.end ? TextSpan(start: target, end: span.end) : nil
    case .end: return target > span.start ? TextSpan(start: span.start, end: target) : nil
    }
  }

  /// Starts are moved to starts of words and sentences, ends to their ends.
  private func target(from offset: Int, of end: HighlightEnd, by motion: EndMotion) -> Int? {
    switch (end, motion.isForward, motion.parts(article)) {
    case (.start, true, nil): article.nextCharacter(after: offset)
    case (.start, false, nil): article.lastInk(before: offset)?.start
    case (.end, true, nil): article.firstInk(from: offset)?.end
    case (.end, false, nil): article.previousCharacter(before: offset)
    case (.start, true, let parts?): article.firstSpan(after: offset, of: parts)?.start
    case (.start, false, let parts?): article.lastSpan(before: offset, of: parts)?.start
    case (.end, true, let parts?): article.firstSpan(endingAfter: offset, of: parts)?.end
    case (.end, false, let parts?): article.lastSpan(endingBefore: offset, of: parts)?.end
    }
  }

  private func edgeMessage(_ end: HighlightEnd, of span: TextSpan) -> String {
    let words = article[span].split(whereSeparator: \.isWhitespace)
    return switch end {
    case .start: "It begins “\(words.prefix(3).joined(separator: " "))…”."
    case .end: "It ends “…\(words.suffix(3).joined(separator: " "))”."
    }
  }
}

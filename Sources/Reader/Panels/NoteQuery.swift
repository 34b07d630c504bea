package import Marginalia

/// What was typed to choose the notes to show: words, `#tag`, `color:yellow`, `is:changed`.
///
/// A tag, colour or state may be cut short, and a colour called by the reader's own name for it.
/// What is not understood counts as words, so that an empty list shows its reason.
package struct NoteQuery: Hashable, Sendable {
  /// As typed.
  package let text: String
  package let filter: AnnotationFilter
  /// A whole sentence on a colour or state that there is none of; nil where all is understood.
  let problem: String?

  init(_ text: String, colorNames: [HighlightColor: String] = [:]) {
    self.text = text
    var filter = AnnotationFilter()
    var words: [Substring] = []
    var problem: String?
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let tag = word.rest(after: "#") {
        filter.tags.append(tag)
      } else if let color = word.rest(after: "color:").flatMap({ Self.color($0, colorNames) }) {
        filter.color = color
      } else if let state = word.rest(after: "is:").flatMap(Self.state) {
        filter.state = state
      } else {
        words.append(word)
        problem = Self.problem(word, colorNames) ?? problem
      }
    }
    filter.text = words.joined(separator: " ")
    self.filter = filter
    self.problem = problem
  }

  /// What can be typed besides words, for completion.
  static func completions(tags: [String], colorNames: [HighlightColor: String]) -> [String] {
    tags.map { "#\($0)" }
      + HighlightColor.allCases.map { "color:\(colorNames[$0] ?? $0.rawValue)" }
      + Placement.State.allCases.map { "is:\($0.rawValue)" }
  }

  private static func problem(_ word: Substring, _ names: [HighlightColor: String]) -> String? {
    let (kind, wanted, known): (String, String, [String])
    if let color = word.rest(after: "color:") {
      (kind, wanted) = ("colour", color)
      known = HighlightColor.allCases.map { names[$0] ?? $0.rawValue }
    } else if let state = word.rest(after: "is:") {
      (kind, wanted) = ("state", state)
      known = Placement.State.allCases.map(\.rawValue)
    } else {
      return nil
    }
    return "There is no \(kind) “\(wanted)”; "
      + (known.nearest(to: wanted).map { "is “\($0)” meant?" }
        ?? "there are \(known.joined(separator: ", ")).")
  }

  private static func color(
    _ name: String, _ names: [HighlightColor: String]
  ) -> HighlightColor? {
    HighlightColor.allCases.first { names[$0]?.hasPrefix(name) == true }
      ?? HighlightColor.allCases.first { $0.rawValue.hasPrefix(name) }
  }

  private static func state(_ name: String) -> Placement.State? {
    Placement.State.allCases.first { $0.rawValue.hasPrefix(name) }
  }
}

extension Substring {
  /// What follows `prefix`, perhaps nothing; nil where it does not begin so.
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

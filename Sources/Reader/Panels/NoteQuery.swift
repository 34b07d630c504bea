package import Marginalia

/// What was typed to choose the notes to show: words, a “phrase”, `#tag`, `color:yellow`, `is:changed`.
///
/// All words and tags are wanted, and of colours one, and of states. A tag, colour or state may be
/// cut short, and a colour called by the reader's own name for it; case makes no difference.
/// What is not understood counts as words, so that an empty list shows its reason.
package struct NoteQuery: Hashable, Sendable {
  /// As typed.
  package let text: String
  package let filter: AnnotationFilter
  /// A whole sentence on a colour or state that there is none of; nil where all is understood.
  package let problem: String?
  /// A whole sentence on a word that looks like a key that there is not, where nothing is found.
  package let doubt: String?

  /// `colorNames` are the reader's own.
  package init(_ text: String, colorNames: [HighlightColor: String] = [:]) {
    self.text = text
    var filter = AnnotationFilter()
    var (problem, doubt): (String?, String?)
    for term in NoteQueryTerm.terms(of: text) {
      switch term.key {
      case .tag: filter.tags.append(term.value.tagWord ?? "")
      case .color:
        let colors = Self.colors(term.value, colorNames)
        filter.colors.formUnion(colors)
        guard colors.isEmpty else { continue }
        filter.words.append(term.text)
        problem = Self.problem("colour", term.value, Self.names(of: colorNames))
      case .state:
        let states = Self.states(term.value)
        filter.states.formUnion(states)
        guard states.isEmpty else { continue }
        filter.words.append(term.text)
        problem = Self.problem("state", term.value, AnnotationFilter.State.allCases.map(\.rawValue))
      case nil:
        if !term.value.isEmpty { filter.words.append(term.value) }
        let keys = NoteQueryTerm.Key.allCases.map(\.rawValue)
        doubt = term.unknownKey.map { Self.problem("key", $0, keys) } ?? doubt
      }
    }
    self.filter = filter
    self.problem = problem
    self.doubt = doubt
  }

  /// What can be typed besides words, for completion of `word`; under other names where it begins so.
  static func completions(
    of word: String, tags: [String], colorNames: [HighlightColor: String]
  ) -> [String] {
    // The first word of a longer name says enough.
    let colors = names(of: colorNames).map { String($0.prefix { !$0.isWhitespace }) }
    let states = AnnotationFilter.State.allCases.map(\.rawValue)
    guard let colon = word.firstIndex(of: ":"),
      let key = NoteQueryTerm.Key(named: String(word[..<colon]))
    else {
      return tags.map { "#\($0)" } + colors.map { "color:\($0)" } + states.map { "is:\($0)" }
    }
    let values =
      switch key {
      case .tag: tags
      case .color: colors
      case .state: states
      }
    return values.map { "\(word[...colon])\($0)" }
  }

  private static func problem(_ kind: String, _ wanted: String, _ known: [String]) -> String {
    "There is no \(kind) “\(wanted)”; "
      + (known.nearest(to: wanted).map { "is “\($0)” meant?" }
        ?? "there are \(known.joined(separator: ", ")).")
  }

  private static func names(of own: [HighlightColor: String]) -> [String] {
    HighlightColor.allCases.map { own[$0] ?? $0.rawValue }
  }

  /// The colour that is called `name`, else those whose names begin so.
  private static func colors(
    _ name: String, _ own: [HighlightColor: String]
  ) -> [HighlightColor] {
    let (wanted, all) = (name.lowercased(), HighlightColor.allCases)
    let same =
      all.first { own[$0]?.lowercased() == wanted } ?? all.first { $0.rawValue == wanted }
    return same.map { [$0] }
      ?? all.filter { color in
        [own[color] ?? color.rawValue, color.rawValue].contains {
          $0.lowercased().hasPrefix(wanted)
        }
      }
  }

  private static func states(_ name: String) -> [AnnotationFilter.State] {
    AnnotationFilter.State.allCases.filter { $0.rawValue.hasPrefix(name.lowercased()) }
  }
}

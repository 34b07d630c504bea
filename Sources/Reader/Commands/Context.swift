/// What keys are meant for: a pane, or what lies over the panes.
package enum Context: String, Hashable, Sendable, CaseIterable {
  case entities
  case article
  case notes
  /// A note is being typed.
  case note
  /// A line is being typed in the status line.
  case prompt
  /// A list lies over the panes: help, themes.
  case list

  /// The three panes.
  package static let panes: [Context] = [.entities, .article, .notes]
}

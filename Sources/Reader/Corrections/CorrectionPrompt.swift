package import Articles

/// What a name is typed for.
package enum CorrectionPrompt: Hashable, Sendable {
  /// The chosen entity's new name.
  case rename
  /// The entry that the chosen entity is part of.
  case merge
  /// The chosen entity's form that is an entry of its own.
  case split
  /// The entry that one mention is of.
  case mention(TextSpan)

  /// What stands before the line being typed.
  package var label: String {
    switch self {
    case .rename: "Name: "
    case .merge: "Is the same as: "
    case .split: "Its own entry: "
    case .mention: "Who it is here, nothing for no name: "
    }
  }
}

/// The order in which the sidebar lists entities; the raw values stand in the config file.
package enum EntityOrder: String, Hashable, Sendable, CaseIterable {
  /// By type, the most mentioned first.
  case type
  /// All together, the most mentioned first.
  case count
  /// All together, as the article first mentions them.
  case mention

  /// The one after this, around the end.
  var next: EntityOrder {
    switch self {
    case .type: .count
    case .count: .mention
    case .mention: .type
    }
  }
}

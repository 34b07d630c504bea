/// A style for each of some roles.
///
/// An array by the roles' places: the first dictionary of a kind costs a search through every
/// conformance in the program, and a theme is read before the first screen.
package struct RoleStyles: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var byOrdinal: [Style?]

  package init(dictionaryLiteral elements: (Role, Style)...) {
    byOrdinal = Array(repeating: nil, count: Role.allCases.count)
    for (role, style) in elements { self[role] = style }
  }

  package subscript(role: Role) -> Style? {
    get { byOrdinal[role.ordinal] }
    set { byOrdinal[role.ordinal] = newValue }
  }

  /// Those that there are, in the order of the roles.
  package var values: [Style] { byOrdinal.compactMap { $0 } }

  /// These styles, and those of `others` in place of theirs.
  package func replaced(by others: RoleStyles) -> RoleStyles {
    var styles = self
    for (place, style) in others.byOrdinal.enumerated() where style != nil {
      styles.byOrdinal[place] = style
    }
    return styles
  }
}

/// What a cell is for the reader; a theme turns roles into colours and attributes.
///
/// Declared from the bottom layer to the top one: where a cell has several, each
/// may override what the ones before it set. Raw values are the names in theme files.
package enum Role: String, Hashable, Sendable, CaseIterable {
  case text
  case dim
  case title
  case byline
  case heading
  case emphasis
  case strong
  case code
  case strikethrough
  case link
  case quote
  case tableHeading = "table-heading"
  case marker
  case separator
  case paneTitle = "pane-title"
  case paneTitleFocused = "pane-title-focused"
  case count
  case status
  case statusMode = "status-mode"
  case prompt
  case problem
  case tag
  case border
  case sentence
  case entityPerson = "entity-person"
  case entityPlace = "entity-place"
  case entityOrganization = "entity-organization"
  case entityGroup = "entity-group"
  case entityDate = "entity-date"
  case entityOther = "entity-other"
  case mention
  case highlightYellow = "highlight-yellow"
  case highlightGreen = "highlight-green"
  case highlightBlue = "highlight-blue"
  case highlightRed = "highlight-red"
  case highlightPurple = "highlight-purple"
  /// The bar of a highlight in the gutter and before its note: a foreground colour.
  case barYellow = "bar-yellow"
  case barGreen = "bar-green"
  case barBlue = "bar-blue"
  case barRed = "bar-red"
  case barPurple = "bar-purple"
  case searchHit = "search-hit"
  case searchCurrent = "search-current"
  case selection
  case chosen
  case label
}

/// The roles of one cell.
package struct RoleSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package init(_ role: Role) { rawValue = 1 << UInt64(RoleSet.bits[role] ?? 0) }

  /// From the bottom layer to the top one.
  package var roles: [Role] {
    Role.allCases.enumerated().filter { rawValue & (1 << UInt64($0.offset)) != 0 }.map(\.element)
  }

  private static let bits = Dictionary(
    uniqueKeysWithValues: Role.allCases.enumerated().map { ($0.element, $0.offset) })
}

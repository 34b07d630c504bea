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
  case entityQuantity = "entity-quantity"
  case entityOther = "entity-other"
  /// Any name in the text, where names are coloured by type: the second cue.
  case name
  case mention
  case highlightYellow = "highlight-yellow"
  case highlightGreen = "highlight-green"
  case highlightBlue = "highlight-blue"
  case highlightRed = "highlight-red"
  case highlightPurple = "highlight-purple"
  /// The highlight that commands mean, whatever its colour: the second cue.
  case highlightCurrent = "highlight-current"
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

  package init(_ role: Role) { rawValue = 1 << UInt64(role.ordinal) }

  /// As `OptionSet` does it, without its generic code: views make sets for every cell.
  package init(arrayLiteral elements: RoleSet...) {
    var bits: UInt64 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  /// From the bottom layer to the top one.
  package var roles: [Role] {
    var roles: [Role] = []
    var rest = rawValue
    while rest != 0 {
      let ordinal = rest.trailingZeroBitCount
      if ordinal < Role.all.count { roles.append(Role.all[ordinal]) }
      rest &= rest - 1
    }
    return roles
  }
}

extension Role {
  /// The place among `allCases`, from 0.
  ///
  /// Read from the value's only byte, where Swift numbers the cases in their order (a test holds it
  /// to that): views make role sets for every cell, and a dictionary would hash a name each time.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  fileprivate static let all = allCases
}

/// One place of a frame: what stands there and its roles.
package struct Cell: Hashable, Sendable {
  /// What is drawn: one column or two of printable text, one spacing scalar with its marks.
  /// Empty behind a cell of two columns.
  package var text: String
  package var roles: RoleSet

  package init(_ text: String, _ roles: RoleSet = []) {
    self.text = text
    self.roles = roles
  }

  package static let blank = Cell(" ")
  /// The second column of a wide cell.
  package static let continuation = Cell("")
}

/// What every role looks like.
package struct Theme: Hashable, Sendable {
  package var name: String
  /// A role that is missing changes nothing.
  package var styles: RoleStyles

  package init(name: String, styles: RoleStyles = [:]) {
    self.name = name
    self.styles = styles
  }

  /// The style of a cell with `roles`: the `text` style, overlaid by each role's in layer order.
  package func style(of roles: RoleSet) -> Style {
    var style = styles[.text] ?? Style()
    for role in roles.roles where role != .text {
      if let layer = styles[role] { style.overlay(layer) }
    }
    return style
  }
}

package import Marginalia
package import Screen

/// What the reader of articles has set, or the defaults.
package struct Settings: Hashable, Sendable {
  /// The name of a theme.
  package var theme = "dark"
  /// The widest that the article's text may be, in columns; in `measureRange`.
  package var measure = 66
  package var showsEntities = true
  package var showsNotes = true
  package var panelWidths = PanelWidths()
  package var entityOrder = EntityOrder.type
  /// Whether every name in the text is coloured by its type.
  package var colorsEntities = false
  /// Whether numbers with units, and money, are listed with the names.
  package var showsNumbers = false
  /// Whether notes are kept in a file beside the article; otherwise in the data folder.
  package var keepsSidecarsBesideArticles = true
  /// What a colour means to the reader, for those that were given a meaning.
  package var colorNames: [HighlightColor: String] = [:]
  /// Keys by the name of a command, in place of its own. An empty list leaves it without keys.
  package var keys: [String: [KeySequence]] = [:]

  /// The defaults.
  package init() {}

  package static let measureRange = 20...200

  /// The raw value of `entityOrder`; setting what is none changes nothing.
  package var entityOrderName: String {
    get { entityOrder.rawValue }
    set { entityOrder = EntityOrder(rawValue: newValue) ?? entityOrder }
  }

  /// What `color` means to the reader; empty where it was given no meaning.
  package subscript(nameOf color: HighlightColor) -> String {
    get { colorNames[color] ?? "" }
    set { colorNames[color] = newValue.isEmpty ? nil : newValue }
  }
}

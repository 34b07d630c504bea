import Marginalia

/// One thing that can be set: its name in the config file, its values, its help.
///
/// The one declaration from which the config file is read, checked, printed and documented.
/// Keys are not among these: their names are the commands'.
package struct Setting: Sendable {
  /// As in TOML; a dot follows the name of the table it stands in.
  package let name: String
  /// One sentence.
  package let summary: String
  package let value: Value

  package enum Value: Sendable {
    case flag(any WritableKeyPath<Settings, Bool> & Sendable)
    case number(any WritableKeyPath<Settings, Int> & Sendable, ClosedRange<Int>)
    /// Any text of one line.
    case text(any WritableKeyPath<Settings, String> & Sendable)
    /// One of a few words.
    case choice(any WritableKeyPath<Settings, String> & Sendable, [String])
    /// The name of a theme.
    case theme(any WritableKeyPath<Settings, String> & Sendable)
  }
}

extension Setting {
  /// Every setting, those without a table first, then table by table.
  package static let all: [Setting] =
    [
      Setting(
        name: "theme", summary: "The colours; “manicule themes” lists them.",
        value: .theme(\.theme)),
      Setting(
        name: "measure", summary: "The widest that the text may be, in columns.",
        value: .number(\.measure, Settings.measureRange)),
      Setting(
        name: "sidecars-beside-articles",
        summary: "Whether notes are kept beside the article; otherwise in the data folder.",
        value: .flag(\.keepsSidecarsBesideArticles)),
      Setting(
        name: "numbers",
        summary: "Whether numbers with units, and money, are listed with the names.",
        value: .flag(\.showsNumbers)),
      Setting(
        name: "panels.entities",
        summary: "Whether the people, places and organisations are shown at the start.",
        value: .flag(\.showsEntities)),
      Setting(
        name: "panels.notes", summary: "Whether the notes are shown at the start.",
        value: .flag(\.showsNotes)),
      Setting(
        name: "panels.entities-width",
        summary: "How many columns wide the names are; 0 leaves it to the screen.",
        value: .number(\.panelWidths.entities, PanelWidths.range)),
      Setting(
        name: "panels.notes-width",
        summary: "How many columns wide the notes are; 0 leaves it to the screen.",
        value: .number(\.panelWidths.notes, PanelWidths.range)),
      Setting(
        name: "entities.order",
        summary: "How the people, places and organisations are listed.",
        value: .choice(\.entityOrderName, EntityOrder.allCases.map(\.rawValue))),
      Setting(
        name: "entities.colors",
        summary: "Whether every name in the text is coloured by its type.",
        value: .flag(\.colorsEntities)),
    ]
    + HighlightColor.allCases.map { color in
      Setting(
        name: "colors.\(color.rawValue)",
        summary: "What \(color.rawValue) means to you, shown beside it; empty for nothing.",
        value: .text(\.[nameOf: color]))
    }

  /// The setting called `name`; nil where none is.
  package static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
}

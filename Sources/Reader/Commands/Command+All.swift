extension Command {
  /// Every command, in the order of the help.
  package static let all: [Command] =
    moving + selecting + marking + ends + places + noteList + searching + entities + entityList
    + corrections + panes + program + typing

  /// The command called `name`; nil where none is.
  package static func named(_ name: String) -> Command? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

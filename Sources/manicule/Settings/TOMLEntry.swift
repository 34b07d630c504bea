/// One value of a TOML file and where it stands.
struct TOMLEntry: Hashable, Sendable {
  /// The names of the tables around it and its own, outermost first; at least one.
  var path: [String]
  var value: TOMLDatum
  /// From 1.
  var line: Int

  /// The path as it is written.
  var name: String { path.joined(separator: ".") }
}

/// One measured figure and what it must reach.
struct Figure {
  let name: String
  let value: Double
  let unit: String
  /// At most this.
  let target: Double
  /// What else was seen, for the reader of the table.
  let details: String

  var isMet: Bool { value <= target }
}

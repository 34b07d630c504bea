/// Several articles that are read one after the other, and which of them is open.
package struct Series: Hashable, Sendable {
  /// As they were given.
  package let paths: [String]
  /// From 1 to the number of paths.
  package let number: Int

  package init(_ paths: [String], number: Int) {
    self.paths = paths
    self.number = number
  }

  /// `2 of 3`.
  package var place: String { "\(number) of \(paths.count)" }

  /// What is said when the article is opened; nil for the last one.
  package var announcement: String? {
    guard paths.indices.contains(number) else { return nil }
    let next = paths[number]
    let name = next == "-" ? "standard input" : next.split(separator: "/").last.map { "“\($0)”" }
    return "Article \(place); q goes on to \(name ?? next)."
  }
}

/// What there is after another program has changed a notes file.
package struct Refreshed: Hashable {
  /// What was here, with what the file has.
  package let sidecar: Sidecar
  /// What there is of it in the file.
  package let file: Contents

  package enum Contents: Hashable {
    case complete
    /// So many annotations are not in it as they are here.
    case lacking(Int)
    case damaged
    /// It has git's markers, and git does not have the versions.
    case unresolved
    case gone
  }
}

extension Sidecar {
  /// How many annotations `other` lacks, has in another version, or has while they are deleted here.
  func differences(from other: Sidecar) -> Int {
    annotations.values.count { other.annotations[$0.id] != $0 }
      + other.annotations.keys.count { annotations[$0] == nil }
  }
}

/// What came of an undo or redo.
package struct Undoing: Hashable, Sendable {
  /// The name of the change.
  package let name: String
  /// When the change was made, where an earlier run of the program made it; else nil.
  package let earlierTime: Timestamp?
  package let outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    case whole
    /// Some of the annotations were changed by others since, and stay as they are.
    case partial
    /// All of them were.
    case nothing
  }
}

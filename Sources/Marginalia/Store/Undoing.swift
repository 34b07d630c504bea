package import Articles

/// What came of an undo or redo.
package struct Undoing: Hashable, Sendable {
  /// The name of the change.
  package let name: String
  /// When the change was made, where an earlier run of the program made it; else nil.
  package let earlierTime: Timestamp?
  package let outcome: Outcome
  /// The note whose passage it was about, and where that stands or, where the note is gone, stood;
  /// nil where it was about none.
  package let place: Place?

  package struct Place: Hashable, Sendable {
    package let id: AnnotationID
    package let span: TextSpan
  }

  package enum Outcome: Hashable, Sendable {
    case whole
    /// Some of the annotations were changed by others since, and stay as they are.
    case partial
    /// All of them were.
    case nothing
  }
}

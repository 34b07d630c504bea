/// What git knows of a file in which it left its markers.
package enum GitVersions {
  /// The versions, and what git may have written into the file when it could not merge them; empty
  /// where that cannot be told.
  case known(ConflictSides, written: [[UInt8]])
  /// git is at work and has them in a moment.
  case awaited
  /// None any more, or there is no git.
  case unknown
}

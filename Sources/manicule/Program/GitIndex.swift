import Marginalia

/// What git keeps of a file that it could not merge.
enum GitIndex {
  /// The versions of the file at `path`; nil where git has none, or is not there.
  static func conflictSides(of path: FilePath) -> ConflictSides? {
    // The stages of an unmerged entry: 1 the common base, 2 ours, 3 theirs (gitrevisions(7)).
    guard let ours = version(2, of: path), let theirs = version(3, of: path) else { return nil }
    return ConflictSides(base: version(1, of: path), ours: ours, theirs: theirs)
  }

  private static func version(_ stage: Int, of path: FilePath) -> [UInt8]? {
    let script = "exec git -C \"$1\" cat-file blob \":$2:./$3\" 2>/dev/null"
    return Child.output(
      of: "/bin/sh", ["-c", script, "sh", path.folder.text, "\(stage)", path.name])
  }
}

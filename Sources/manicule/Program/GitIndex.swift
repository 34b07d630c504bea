import Marginalia

/// What git keeps of a file that it could not merge.
enum GitIndex {
  /// What git knows of the file at `path`, which has its markers.
  ///
  /// While git merges it keeps its index locked, writes the file, and then the versions into the
  /// index; so where it was not locked before they were looked for, there are no more to come.
  static func versions(of path: FilePath) -> GitVersions {
    let isLocked = output(locked, path) != nil
    // The stages of an unmerged entry: 1 the common base, 2 ours, 3 theirs (gitrevisions(7)).
    guard let ours = version(2, of: path), let theirs = version(3, of: path) else {
      return isLocked ? .awaited : .unknown
    }
    return .known(
      ConflictSides(base: version(1, of: path), ours: ours, theirs: theirs),
      written: [mergedAnew, mergedByTheFallback].compactMap { output($0, path) })
  }

  private static func version(_ stage: Int, of path: FilePath) -> [UInt8]? {
    output("exec git cat-file blob \":\(stage):./$2\"", path)
  }

  /// What a script writes that is run in the file's folder, with its name as `$2`.
  private static func output(_ script: String, _ path: FilePath) -> [UInt8]? {
    Child.output(
      of: "/bin/sh",
      ["-c", "exec 2>/dev/null; cd -- \"$1\" && \(script)", "sh", path.folder.text, path.name])
  }

  private static let locked = "test -e \"$(git rev-parse --git-path index).lock\""

  /// Merges the versions as git did, in a repository that is gone afterwards: only git's own way
  /// leaves the same conflicts. Needs git 2.38; the attributes of notes files are not asked.
  private static let mergedAnew = """
    new=$(mktemp -d) && trap 'rm -rf "$new"' EXIT || exit
    objects=$(cd "$(git rev-parse --git-path objects)" && pwd) || exit
    export GIT_ALTERNATE_OBJECT_DIRECTORIES="$objects" GIT_OBJECT_DIRECTORY="$new"
    export GIT_AUTHOR_NAME=- GIT_AUTHOR_EMAIL=- GIT_COMMITTER_NAME=- GIT_COMMITTER_EMAIL=-
    version() {
      blob=$(git rev-parse -q --verify ":$1:./$2")
      tree=$(if [ "$blob" ]; then printf '100644 blob %s\\tnotes\\n' "$blob"; fi | git mktree)
      shift 2
      git commit-tree "$tree" -m - "$@"
    }
    base=$(version 1 "$2")
    ours=$(version 2 "$2" -p "$base")
    theirs=$(version 3 "$2" -p "$base")
    tree=$(git merge-tree --write-tree "$ours" "$theirs" | head -n 1)
    git cat-file blob "$tree:notes"
    """

  /// Merges the versions as what follows a merge driver that failed. Its status tells of conflicts.
  private static let mergedByTheFallback = """
    new=$(mktemp -d) && trap 'rm -rf "$new"' EXIT || exit
    for stage in 1 2 3; do git cat-file blob ":$stage:./$2" > "$new/$stage"; done
    git merge-file -p "$new/2" "$new/1" "$new/3" || :
    """
}

/// A notes file with git's markers, merged.
struct MarkedSidecar {
  let sidecar: Sidecar
  /// Why `sidecar` may not be what both sides meant, so that the file must be kept; nil where git
  /// has told all of it.
  let doubt: SidecarError?

  /// From the versions that git has; where it has none, from the markers in `bytes`. What was
  /// changed by hand between these is merged in. Throws what keeps the notes from being understood.
  init(_ bytes: [UInt8], _ versions: GitVersions, path: String) throws(SidecarError) {
    guard case .known(let sides, let written) = versions,
      let merged = try? Sidecar(merging: sides, path: path)
    else {
      sidecar = try Sidecar(parsing: bytes, path: path)
      doubt = .unresolved(path: path)
      return
    }
    let found = ConflictSides(markedIn: bytes)?.plain
    let originals = written.compactMap { ConflictSides(markedIn: $0)?.plain }
    guard let found, !originals.contains(found) else {
      (sidecar, doubt) = (merged, nil)
      return
    }
    doubt = .editedByHand(path: path)
    let edits = originals.compactMap { original in
      MarkedSidecar.edit(from: original, to: found, base: sides.base)
    }
    let least = edits.min { $0.after.annotations.count < $1.after.annotations.count }
    sidecar =
      least.map { Sidecar.merge(base: $0.before, ours: merged, theirs: $0.after) } ?? merged
  }

  /// Both taken apart, `after` without what is the same in both: in these an annotation can have parts
  /// of two. Nil where one cannot be understood.
  private static func edit(
    from original: ConflictSides, to found: ConflictSides, base: [UInt8]?
  ) -> (before: Sidecar, after: Sidecar)? {
    guard let before = try? Sidecar(merging: original.with(base: base), path: ""),
      var after = try? Sidecar(merging: found.with(base: base), path: "")
    else { return nil }
    after.annotations = after.annotations.filter { before.annotations[$0.key] != $0.value }
    after.tombstones = after.tombstones.filter { before.tombstones[$0.key] != $0.value }
    return (before, after)
  }
}

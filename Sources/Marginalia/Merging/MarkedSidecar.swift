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
    let original = written.flatMap(ConflictSides.init(markedIn:))?.plain
    let found = ConflictSides(markedIn: bytes)?.plain
    doubt = found == original ? nil : .editedByHand(path: path)
    guard let original, let found, found != original,
      let before = try? Sidecar(merging: original.with(base: sides.base), path: path),
      let after = try? Sidecar(merging: found.with(base: sides.base), path: path)
    else {
      sidecar = merged
      return
    }
    sidecar = Sidecar.merge(base: before, ours: merged, theirs: after)
  }
}

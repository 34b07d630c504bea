import Glibc

/// Copies that programs which keep folders the same on several machines make where two of them
/// changed the notes.
///
/// Syncthing: `NAME.sync-conflict-DATE-TIME-ID.json`; Nextcloud: `NAME (conflicted copy DATE).json`,
/// `NAME_conflict-DATE.json`; Dropbox: `NAME (somebody's conflicted copy DATE).json`.
extension SidecarFile {
  struct Sibling {
    let path: FilePath
    let bytes: [UInt8]
    let sidecar: Sidecar
    /// Whether it is removed once what it holds is saved.
    var goes = true
  }

  /// Those beside the file at `path` that can be understood.
  static func siblings(of path: FilePath) -> [Sibling] {
    let ending = ".json"
    let file = path.resolved
    guard file.name.hasSuffix(ending) else { return [] }
    let stem = file.name.dropLast(ending.count)
    return file.folder.entries { name in
      name != file.name && name.hasPrefix(stem) && name.hasSuffix(ending)
        && isConflict(name.dropFirst(stem.count).dropLast(ending.count))
    }.compactMap { Sibling(at: file.folder.appending($0)) }
  }

  private static func isConflict(_ middle: Substring) -> Bool {
    middle.hasPrefix(".sync-conflict-") || middle.hasPrefix("_conflict-")
      || (middle.hasPrefix(" (") && middle.hasSuffix(")") && middle.contains("conflicted copy"))
  }

  /// Removes those that are as they were when they were read.
  static func remove(_ siblings: [Sibling]) {
    for sibling in siblings
    where sibling.goes && (try? FileDescriptor.contents(of: sibling.path.text)) == sibling.bytes {
      unlink(sibling.path.text)
    }
  }
}

extension SidecarFile.Sibling {
  /// Nil where no file is that can be understood.
  init?(at path: FilePath) {
    guard let bytes = try? FileDescriptor.contents(of: path.text),
      let sidecar = try? Sidecar(parsing: bytes, path: path.text), !sidecar.isNewer
    else { return nil }
    self.init(path: path, bytes: bytes, sidecar: sidecar)
  }
}

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

  /// Those beside the file at `path` that can be understood, and the paths of the others.
  static func siblings(of path: FilePath) -> (understood: [Sibling], others: [FilePath]) {
    let file = path.resolved
    var siblings: (understood: [Sibling], others: [FilePath]) = ([], [])
    for path in file.folder.entries(where: { original(ofCopy: $0) == file.name })
      .map(file.folder.appending)
    {
      if let sibling = Sibling(at: path) {
        siblings.understood.append(sibling)
      } else {
        siblings.others.append(path)
      }
    }
    return siblings
  }

  /// The same for `sidecar`, which lies `here`, and with it what lies `elsewhere`: in the data folder,
  /// from where it goes once the notes can stand beside the article, or, where they are kept apart,
  /// beside it, where it stays.
  static func siblings(
    of sidecar: Sidecar?, here: FilePath, elsewhere: FilePath, isKeptApart: Bool
  ) -> (understood: [Sibling], others: [FilePath]) {
    let (near, far) = (siblings(of: here), siblings(of: elsewhere))
    var there = [Sibling(at: elsewhere)].compactMap(\.self) + far.understood
    if isKeptApart {
      there = there.filter { sibling in
        guard let sidecar else { return true }
        let merged = Sidecar.merge(base: nil, ours: sidecar, theirs: sibling.sidecar)
        return merged.differences(from: sidecar) > 0
      }.map { Sibling(path: $0.path, bytes: $0.bytes, sidecar: $0.sidecar, goes: false) }
    }
    return (near.understood + there, near.others + far.others)
  }

  /// The name of the notes file that the file called `name` is such a copy of; nil for another file.
  package static func original(ofCopy name: String) -> String? {
    let ending = ".json"
    let stem = suffix.dropLast(ending.count)
    guard name.hasSuffix(ending), let place = name.ranges(of: stem).last,
      place.lowerBound > name.startIndex,
      isConflict(name[place.upperBound...].dropLast(ending.count))
    else { return nil }
    return name[..<place.upperBound] + ending
  }

  /// Whether a file called `name` holds notes: also a copy, or one that was put aside.
  package static func isNotes(name: String) -> Bool {
    name.contains(suffix) || original(ofCopy: name) != nil
  }

  /// Whether the copy at `path`, if it is one, cannot be merged in.
  package static func isForeign(copyAt path: FilePath) -> Bool { Sibling(at: path) == nil }

  private static func isConflict(_ middle: Substring) -> Bool {
    let marks = [".sync-conflict-", "_conflict-"]
    if marks.contains(where: middle.hasPrefix) { return true }
    guard middle.hasPrefix(" ("), middle.contains("conflicted copy") else { return false }
    return middle.hasSuffix(")") || marks.contains { middle.contains(")\($0)") }
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
  /// Nil where it cannot be read or understood.
  fileprivate init?(at path: FilePath) {
    guard let bytes = try? FileDescriptor.contents(of: path.text),
      let sidecar = try? Sidecar(parsing: bytes, path: path.text), !sidecar.isNewer
    else { return nil }
    self.init(path: path, bytes: bytes, sidecar: sidecar)
  }
}

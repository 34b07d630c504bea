package import Articles
import Glibc

/// Where the annotations of an article are kept, and how they get there and back.
///
/// Beside the article, as `ARTICLE.manicule.json`; where its folder cannot be written, or the
/// setting says so, in the data folder under the article's name and a digest of its path.
package struct SidecarFile: Hashable, Sendable {
  /// Where it is saved.
  package let path: String
  /// Where it is read: beside the article, as long as nothing was saved to the data folder.
  private let source: String
  let dataFolder: String

  private static let suffix = ".manicule.json"

  /// `dataFolder` is ours in `$XDG_DATA_HOME`; it need not exist.
  package init(
    ofArticle article: String, dataFolder: String, prefersDataFolder: Bool = false
  ) {
    self.dataFolder = dataFolder
    let beside = FilePath(article + SidecarFile.suffix)
    let kept = FilePath(dataFolder).appending("sidecars")
      .appending(SidecarFile.name(of: FilePath(article)))
    let canStandBeside =
      beside.name.utf8.count <= Int(NAME_MAX) && beside.resolved.folder.isWritableFolder
    if kept.exists || prefersDataFolder || !canStandBeside {
      path = kept.text
      source = kept.exists || !beside.exists ? kept.text : beside.text
    } else {
      path = beside.text
      source = beside.text
    }
  }

  /// The sidecar, which may be `isNewer`; nil where there is none. Throws what keeps it from
  /// being understood, whereupon nothing may be saved.
  package func load() throws(SidecarError) -> Sidecar? {
    let bytes: [UInt8]
    do {
      bytes = try FileDescriptor.contents(of: source)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw .unreadable(path: source, reason: error.reason)
    }
    return try Sidecar(parsing: bytes, path: source)
  }

  /// Replaces the file atomically, and keeps the text of `article` for when it is edited. Throws
  /// `unwritable`, after which the old file is as it was, and `newer` for a sidecar that must not
  /// be touched.
  package func save(_ sidecar: Sidecar, of article: Article) throws(SidecarError) {
    if sidecar.isNewer { throw .newer(path: path, version: sidecar.writtenVersion) }
    do {
      let file = FilePath(path)
      if path != source || !file.folder.exists { try file.folder.makeFolder() }
      let replacement = AtomicReplacement(of: file)
      try replacement.locked { () throws(SystemError) in
        try replacement.write(sidecar.bytes)
      }
    } catch {
      throw .unwritable(path: path, reason: error.reason)
    }
    keepText(of: article, for: sidecar)
  }

  /// The article's name, shortened to fit, and what tells it from others of the same name.
  private static func name(of article: FilePath) -> String {
    let digest = Digest(ofText: article.resolved.text).hexadecimal.prefix(16)
    let ending = "-\(digest)\(suffix)"
    var name = Substring(article.name)
    while name.utf8.count + ending.utf8.count > Int(NAME_MAX) { name = name.dropLast() }
    return name + ending
  }
}

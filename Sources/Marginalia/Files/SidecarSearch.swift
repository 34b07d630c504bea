package import Articles

/// Looks for notes of an article under other names: because it was renamed, or moved without them,
/// perhaps while it was open.
///
/// Beside it, among notes whose article is gone. Where it has none of its own, also in the data
/// folder, among those kept there and the last good copies, where they name its text or its file.
package struct SidecarSearch: Sendable {
  private let article: String
  private let dataFolder: String
  private let notes: Sidecar?

  /// `article` is the path of the article, `dataFolder` ours in `$XDG_DATA_HOME`; `notes` are its
  /// own, if it has any.
  package init(ofArticle article: String, dataFolder: String, notes: Sidecar?) {
    self.article = article
    self.dataFolder = dataFolder
    self.notes = notes
  }

  /// The notes that fit `article` best, without those it has; nil where none do. Reads every file
  /// that may hold them.
  package func best(for article: Article) -> SidecarCandidate? {
    let digest = Digest(of: article)
    let beside = SidecarSearch.leftBehind(in: FilePath(self.article).folder).compactMap {
      candidate($0, isLeftBehind: true, for: article, digest)
    }
    if notes != nil { return beside.max() }
    let kept = ["sidecars", "backups"].map(FilePath(dataFolder).appending).flatMap { folder in
      folder.entries().map { folder.appending($0).text }.compactMap { path in
        candidate(path, isLeftBehind: false, for: article, digest)
      }
    }
    return (beside + kept).max()
  }

  /// The paths of the notes in `folder` whose article is not there.
  package static func leftBehind(in folder: FilePath) -> [String] {
    let names = folder.entries()
    let present = Set(names.map(FilePath.init))
    return names.filter { name in
      SidecarFile.articleName(ofSidecar: name).map { !present.contains(FilePath($0)) } ?? false
    }.map { folder.appending($0).text }
  }

  private func candidate(
    _ path: String, isLeftBehind: Bool, for article: Article, _ digest: Digest
  ) -> SidecarCandidate? {
    guard let bytes = try? FileDescriptor.contents(of: path),
      isLeftBehind || names(article: digest, in: bytes),
      let sidecar = try? Sidecar(parsing: bytes, path: path), !sidecar.isNewer
    else { return nil }
    return SidecarCandidate(
      more(in: sidecar), at: path, isLeftBehind: isLeftBehind, for: article, digest: digest)
  }

  /// `other` without what the article has.
  private func more(in other: Sidecar) -> Sidecar {
    guard let notes else { return other }
    var more = other
    more.annotations = notes.adopting(other).annotations.filter {
      notes.annotations[$0.key] != $0.value
    }
    return more
  }

  /// Whether the text or the name of the article stands in a file, so that it is worth parsing.
  private func names(article digest: Digest, in bytes: [UInt8]) -> Bool {
    [digest.hexadecimal, FilePath(article).name].contains { text in
      let words = Array(text.utf8)
      return bytes.firstRange(of: words) != nil
    }
  }
}

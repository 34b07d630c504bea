import Articles
import Formats
import Marginalia

/// Looks through a folder, and those in it, for notes whose article is not where it was, and for
/// notes files, and copies of them, that cannot be understood.
///
/// Hidden folders and links are passed by.
struct FolderCheck {
  let folder: String

  /// A notes file with which something is wrong.
  struct Finding {
    let path: String
    let trouble: Trouble
    /// The article that they fit best; nil where none does.
    fileprivate(set) var fit: (article: String, candidate: SidecarCandidate)?

    /// Nil where the file cannot be understood.
    var sidecar: Sidecar? {
      if case .leftBehind(let sidecar) = trouble { sidecar } else { nil }
    }
  }

  enum Trouble {
    /// Its article is not where it was.
    case leftBehind(Sidecar?)
    case notUnderstood
    /// It is a copy made by a program that keeps folders the same, and is not understood.
    case copyNotUnderstood
  }

  /// In the order of the paths. Reads all articles where any notes lack theirs.
  func findings() -> [Finding] {
    let folders = folders(from: FilePath(folder))
    var findings = folders.flatMap(findings)
    guard findings.contains(where: { $0.sidecar != nil }) else { return findings }
    for path in folders.flatMap(articles) {
      guard let article = try? ArticleFile.read(path: path) else { continue }
      let digest = Digest(of: article)
      for index in findings.indices { findings[index].consider(article, digest, at: path) }
    }
    return findings
  }

  private func findings(in folder: FilePath) -> [Finding] {
    let left = Set(SidecarSearch.leftBehind(in: folder))
    let notes = folder.entries { SidecarFile.articleName(ofSidecar: $0) != nil }
    return notes.map { folder.appending($0).text }.compactMap { path in
      let sidecar = (try? Sidecar(contentsOf: path)) ?? nil
      if left.contains(path) { return Finding(path: path, trouble: .leftBehind(sidecar)) }
      return sidecar == nil ? Finding(path: path, trouble: .notUnderstood) : nil
    } + foreignCopies(in: folder)
  }

  private func foreignCopies(in folder: FilePath) -> [Finding] {
    folder.entries { SidecarFile.original(ofCopy: $0) != nil }.map(folder.appending)
      .filter(SidecarFile.isForeign).map { Finding(path: $0.text, trouble: .copyNotUnderstood) }
  }

  private func folders(from folder: FilePath) -> [FilePath] {
    let inner = folder.contents.folders.filter { !$0.name.hasPrefix(".") }
    return [folder] + inner.flatMap(folders)
  }

  private func articles(in folder: FilePath) -> [String] {
    folder.contents.files.filter { file in
      !file.name.hasPrefix(".") && !SidecarFile.isNotes(name: file.name)
    }.map(\.text)
  }
}

extension FolderCheck.Finding {
  fileprivate mutating func consider(_ article: Article, _ digest: Digest, at path: String) {
    let candidate = sidecar.flatMap {
      SidecarCandidate($0, at: self.path, isLeftBehind: true, for: article, digest: digest)
    }
    guard let candidate else { return }
    if let fit, candidate <= fit.candidate { return }
    fit = (path, candidate)
  }
}

import Articles
import Formats
import Marginalia

/// Looks through a folder, and those in it, for notes whose article is not where it was.
///
/// Hidden folders and links are passed by.
struct FolderCheck {
  let folder: String

  /// Notes without their article.
  struct Finding {
    let path: String
    /// Nil where the file cannot be understood.
    let sidecar: Sidecar?
    /// The article without notes of its own that they fit best; nil where none does.
    fileprivate(set) var fit: (article: String, candidate: SidecarCandidate)?
  }

  /// In the order of the paths. Reads the articles without notes where any notes lack theirs.
  func findings() -> [Finding] {
    let folders = folders(from: FilePath(folder))
    var findings = folders.flatMap(SidecarSearch.leftBehind).map { path in
      Finding(path: path, sidecar: (try? Sidecar(contentsOf: path)) ?? nil)
    }
    guard findings.contains(where: { $0.sidecar != nil }) else { return findings }
    for path in folders.flatMap(articlesWithoutNotes) {
      guard let article = try? ArticleFile.read(path: path) else { continue }
      let digest = Digest(of: article)
      for index in findings.indices { findings[index].consider(article, digest, at: path) }
    }
    return findings
  }

  private func folders(from folder: FilePath) -> [FilePath] {
    let inner = folder.contents.folders.filter { !$0.name.hasPrefix(".") }
    return [folder] + inner.flatMap(folders)
  }

  private func articlesWithoutNotes(in folder: FilePath) -> [String] {
    let files = folder.contents.files
    let names = Set(files.map(\.name))
    return files.filter { file in
      !file.name.hasPrefix(".") && SidecarFile.articleName(ofSidecar: file.name) == nil
        && !names.contains(SidecarFile.name(besideArticle: file.name))
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

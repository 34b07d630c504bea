import Articles
import Formats
import Marginalia
import Reader

/// An article with its annotations, as every command opens it.
struct OpenedArticle {
  /// As it was given; `-` for standard input.
  let path: String
  let article: Article
  let file: SidecarFile
  var store: AnnotationStore
  /// Why the notes could not be read, or cannot be changed; nil where all is well.
  let problem: String?

  /// What a command that was carried out on it ends with.
  var status: ExitStatus { problem == nil && copyNotices.isEmpty ? article.status : .look }

  /// What is to tell of copies of the notes that are not merged in, a sentence each.
  var copyNotices: [String] {
    file.foreignCopies.map {
      "The copy \($0.text) of the notes is not understood, so it is left as it is."
    }
  }

  /// Looks for notes of it under other names; nil where there can be none, or none be taken over.
  let otherNotes: SidecarSearch?

  /// Throws `ArticleError` where there is no article; trouble with the sidecar is a `problem`.
  ///
  /// With `searchesLater` the store has a search to be made for what was made on other texts.
  init(
    _ path: String, with settings: Settings, in surroundings: Surroundings,
    searchesLater: Bool = false
  ) throws(ArticleError) {
    self.path = path
    article = try ArticleFile.read(path: path)
    // What came through a pipe has no place of its own; its text is its name.
    let isPiped = path == "-"
    let place = isPiped ? "/standard-input/\(Digest(of: article).hexadecimal.prefix(16))" : path
    file = SidecarFile(
      ofArticle: place, dataFolder: surroundings.dataFolder,
      stateFolder: surroundings.stateFolder,
      prefersDataFolder: isPiped || !settings.keepsSidecarsBesideArticles,
      gitVersions: GitIndex.versions)
    let name = place.split(separator: "/").last.map(String.init) ?? place
    var generator = SystemRandomNumberGenerator()
    let fresh = Sidecar(for: article, fileName: name, using: &generator)
    do {
      let sidecar = try file.load(orBegin: fresh)
      let search = SidecarSearch(
        ofArticle: path, dataFolder: surroundings.dataFolder, notes: sidecar)
      otherNotes = isPiped || sidecar?.isNewer == true ? nil : search
      store = AnnotationStore(
        sidecar ?? fresh, of: article, oldTexts: sidecar.map(file.oldTexts) ?? [:],
        history: file.history, searchesLater: searchesLater)
      problem =
        sidecar?.isNewer == true
        ? "\(SidecarError.newer(path: file.path, version: sidecar?.writtenVersion ?? 0))"
        : file.damage.map { "\($0)" }
    } catch {
      otherNotes = nil
      store = AnnotationStore(fresh, of: article, isReadOnly: true)
      problem = "\(error)"
    }
  }
}

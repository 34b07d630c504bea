import Articles
import Glibc
import Marginalia
import Testing

struct SidecarFileTests {
  private let folder = TemporaryFolder()
  private let sidecar: Sidecar
  private let article: Article

  init() {
    let marked = Marked("One «word» here.")
    var store = marked.store()
    store.highlight(marked.spans[0], color: .green, at: .noon(), id: .test(1))
    sidecar = store.sidecar
    article = marked.article
  }

  private func file(_ article: String = "article.txt", inData: Bool = false) -> SidecarFile {
    SidecarFile(
      ofArticle: folder.appending(article), dataFolder: folder.appending("data/manicule"),
      prefersDataFolder: inData)
  }

  @Test func whatIsSavedIsLoadedAndNothingElseIsLeft() throws {
    #expect(try file().load()?.bytes == nil)
    try file().save(sidecar, of: article)
    #expect(try file().load()?.bytes == sidecar.bytes)
    #expect(folder.names == ["article.txt.manicule.json", "data"])
  }

  @Test func theTextIsKeptUntilTheArticleChanges() throws {
    try file().save(sidecar, of: article)
    #expect(file().oldTexts(of: sidecar) == [Digest(of: article): article.text])
    folder.write("torn", to: "data/manicule/texts/\(Digest(of: article))")
    #expect(file().oldTexts(of: sidecar) == [:])
  }

  @Test func theDataFolderIsMadePrivate() throws {
    try file(inData: true).save(sidecar, of: article)
    #expect(folder.names == ["data"])
    #expect(try file().load()?.bytes == sidecar.bytes)
    var status = stat()
    stat(folder.appending("data/manicule/sidecars"), &status)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func articlesOfOneNameHaveTheirOwnInTheDataFolder() throws {
    mkdir(folder.appending("a"), 0o755)
    mkdir(folder.appending("b"), 0o755)
    #expect(file("a/x.txt", inData: true).path != file("b/x.txt", inData: true).path)
  }

  @Test(arguments: ["line\nfeed.txt", "🌕.txt", String(repeating: "n", count: 255)])
  func anyNameCanBeSaved(_ name: String) throws {
    try file(name).save(sidecar, of: article)
    #expect(try file(name).load()?.bytes == sidecar.bytes)
  }

  @Test func theModeStays() throws {
    folder.write("{}", to: "article.txt.manicule.json", mode: 0o600)
    try file().save(sidecar, of: article)
    var status = stat()
    stat(folder.appending("article.txt.manicule.json"), &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aLinkStaysALink() throws {
    mkdir(folder.appending("kept"), 0o755)
    symlink("kept/real.json", folder.appending("article.txt.manicule.json"))
    try file().save(sidecar, of: article)
    #expect(folder.read("kept/real.json") == String(decoding: sidecar.bytes, as: UTF8.self))
    try file().save(sidecar, of: article)
    var status = stat()
    lstat(folder.appending("article.txt.manicule.json"), &status)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func anEmptyFileIsReported() {
    folder.write("", to: "article.txt.manicule.json")
    let path = folder.appending("article.txt.manicule.json")
    #expect(throws: SidecarError.empty(path: path)) { try file().load() }
  }

  @Test func aFolderInItsPlaceIsReportedAndStays() {
    mkdir(folder.appending("article.txt.manicule.json"), 0o755)
    #expect(throws: SidecarError.self) { try file().load() }
    #expect(throws: SidecarError.self) { try file().save(sidecar, of: article) }
    #expect(folder.names == ["article.txt.manicule.json"])
  }
}

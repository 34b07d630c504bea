import Foundation
import PseudoTerminal
import Testing

/// Where the folder of an article may not be written, notes are kept all the same.
@Suite struct PermissionTests {
  /// Runs a program as somebody for whom permissions count.
  private static let asReader =
    geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
  private static let canRun =
    (try? ReadingRoom().run(asReader + [builtProgram("manicule"), "--help"]))?.status == 0

  private let room: ReadingRoom
  private let shelf: URL
  private let article: URL

  init() throws {
    room = try ReadingRoom()
    shelf = room.folder.appending(path: "shelf")
    article = shelf.appending(path: "article.txt")
    try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: false)
    try FileManager.default.moveItem(at: room.article, to: article)
    try allow(0o777, room.folder)
  }

  private func allow(_ mode: Int, _ folder: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
  }

  private var notes: String {
    (try? String(contentsOfFile: article.path + ".manicule.json", encoding: .utf8)) ?? ""
  }

  @Test(.enabled(if: canRun, "nobody for whom permissions count can run the program"))
  func aFolderThatMayNotBeWrittenStaysAsItIs() throws {
    try allow(0o555, shelf)
    defer { try? allow(0o755, shelf) }
    let manicule = Self.asReader + [builtProgram("manicule")]
    let added = try room.run(manicule + ["annotate", article.path, "--quote", "Linz in 1911"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.path) == ["article.txt"])
    let listed = try room.run(manicule + ["notes", article.path])
    #expect(listed.output.contains("Linz in 1911"))
  }

  @Test(.enabled(if: canRun, "nobody for whom permissions count can run the program"))
  func whereNotesAreKeptThatCannotStandBesideTheArticleIsToldOnce() throws {
    try allow(0o555, shelf)
    defer { try? allow(0o755, shelf) }
    let command = Self.asReader + [builtProgram("manicule"), article.path]
    let terminal = try PseudoTerminal(
      path: "/usr/bin/env", arguments: command, environment: room.environment)
    try terminal.waitForScreen(containing: "READ")
    for keys in ["}", "}", "m"] { try terminal.press(keys) }
    try terminal.waitForScreen(containing: "Notes are kept in")
    for keys in ["}", "m"] { try terminal.press(keys) }
    try terminal.waitForScreen(containing: "Highlighted.", "2 notes")
  }

  @Test(.enabled(if: canRun, "nobody for whom permissions count can run the program"))
  func aFolderThatMayNotBeWrittenAnyMoreIsToldOfAndTriedAgain() throws {
    try allow(0o777, shelf)
    let command = Self.asReader + [builtProgram("manicule"), article.path]
    let terminal = try PseudoTerminal(
      path: "/usr/bin/env", arguments: command, environment: room.environment)
    try terminal.waitForScreen(containing: "READ")
    for keys in ["}", "}", "m"] { try terminal.press(keys) }
    try terminal.wait(for: "the first highlight") { _ in notes.contains("Anna Muster came") }
    try allow(0o555, shelf)
    try terminal.press("A")
    terminal.type("Kept.")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "could not be saved", "permission denied", "journal")
    #expect(!notes.contains("Kept."))
    try allow(0o777, shelf)
    try terminal.wait(for: "the next try") { _ in notes.contains("Kept.") }
    try terminal.press("j")
    try terminal.wait(for: "the good news") { $0.screenText.contains(" saved") }
  }

  @Test(.enabled(if: canRun, "nobody for whom permissions count can run the program"))
  func aDraftStaysWhereTheNotesMayNotBeRead() throws {
    try allow(0o777, shelf)
    let command = Self.asReader + [builtProgram("manicule"), article.path]
    func open(waitingFor text: String) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        path: "/usr/bin/env", arguments: command, environment: room.environment)
      try terminal.waitForScreen(containing: text)
      return terminal
    }
    let terminal = try open(waitingFor: "READ")
    for keys in ["}", "}", "a"] { try terminal.press(keys) }
    terminal.type("half a thought")
    try room.waitForDraft(of: "half a thought", in: terminal)
    terminal.send(signal: SIGKILL)
    _ = try terminal.waitForExit()
    let sidecar = URL(filePath: article.path + ".manicule.json")
    try allow(0, sidecar)
    let again = try open(waitingFor: "could not be read")
    try again.waitForSentence(
      "permission denied. What was being typed when the program ended is kept")
    try again.press("q")
    #expect(try again.waitForExit() == .status(0))
    try allow(0o600, sidecar)
    let last = try open(waitingFor: "This was being typed")
    try last.waitForScreen(containing: "half a thought")
  }
}

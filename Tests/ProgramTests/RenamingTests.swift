import Foundation
import PseudoTerminal
import Screen
import Testing

/// An article that was renamed gets its notes back by one key, and `check` finds what was left.
@Suite struct RenamingTests {
  private func renamed(_ room: ReadingRoom, with text: String? = nil) throws -> URL {
    _ = try room.run("annotate", room.article.path, "--quote", "Linz in 1911", "--note", "Why?")
    let new = room.folder.appending(path: "clock.txt")
    try FileManager.default.moveItem(at: room.article, to: new)
    if let text { try Data(text.utf8).write(to: new) }
    return new
  }

  @Test func notesAreOfferedAndTakenOver() throws {
    let room = try ReadingRoom()
    let new = try renamed(room)
    let terminal = try room.open(new, waitingFor: "fits this article")
    #expect(!FileManager.default.fileExists(atPath: new.path + ".manicule.json"))
    try terminal.press("&")
    try terminal.waitForScreen(containing: "Why?")
    try terminal.wait(for: "the notes to be saved") { $0.screenText.contains(" saved") }
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    let notes = try String(contentsOfFile: new.path + ".manicule.json", encoding: .utf8)
    #expect(notes.contains("Why?") && notes.contains("\"clock.txt\""))
    #expect(!FileManager.default.fileExists(atPath: room.sidecar.path))
  }

  @Test func withoutTheKeyNothingChanges() throws {
    let room = try ReadingRoom()
    let new = try renamed(room)
    let before = room.notes
    let terminal = try room.open(new, waitingFor: "fits this article")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(room.notes == before && !before.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: new.path + ".manicule.json"))
  }

  @Test func whatIsWrittenAfterTheArticleWasRenamedIsOfferedUnderItsNewName() throws {
    let room = try ReadingRoom()
    _ = try room.run("annotate", room.article.path, "--quote", "Linz in 1911", "--note", "Why?")
    let terminal = try room.open()
    let new = try renamed(room)
    try FileManager.default.moveItem(
      at: room.sidecar, to: URL(filePath: new.path + ".manicule.json"))
    try terminal.waitForScreen(containing: "no longer in its place")
    try terminal.press("A")
    terminal.type("Later.")
    try terminal.press("Enter")
    try terminal.wait(for: "the note") { _ in room.notes.contains("Later.") }
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))

    let again = try room.open(new, waitingFor: "1 note of “article.txt” fits this article")
    try again.press("&")
    try again.waitForScreen(containing: "Later.", "Why?")
    try again.press("q")
    #expect(try again.waitForExit() == .status(0))
    #expect(!FileManager.default.fileExists(atPath: room.sidecar.path))
  }

  @Test func aFolderThatIsRenamedWhileItsArticleIsOpenKeepsTheNotes() throws {
    let room = try ReadingRoom()
    let (old, new) = (room.folder.appending(path: "inbox"), room.folder.appending(path: "read"))
    try FileManager.default.createDirectory(at: old, withIntermediateDirectories: false)
    let article = old.appending(path: "clock.txt")
    try FileManager.default.copyItem(at: room.article, to: article)
    let terminal = try room.open(article)
    try FileManager.default.moveItem(at: old, to: new)
    try terminal.press("A")
    terminal.type("Kept.")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: " saved")
    let notes = try String(
      contentsOf: new.appending(path: "clock.txt.manicule.json"), encoding: .utf8)
    #expect(notes.contains("Kept."))
    #expect(!FileManager.default.fileExists(atPath: old.path))
  }

  @Test(arguments: ["{\"torn", "[]"])
  func aCopyOfASynchronizingProgramThatIsNotUnderstoodIsToldOf(_ contents: String) throws {
    let room = try ReadingRoom()
    let copy = room.folder.appending(path: "article.txt.manicule.sync-conflict-1.json")
    try Data(contents.utf8).write(to: copy)
    let sentence = "The copy \(copy.path) of the notes is not understood"
    let added = try room.run("annotate", room.article.path, "--quote", "Linz in 1911")
    #expect(added.status == 0 && added.errors.contains(sentence))
    let listed = try room.run("notes", room.article.path)
    #expect(listed.status == 1 && listed.errors.contains(sentence))
    let checked = try room.run("check", room.folder.path)
    #expect(checked.status == 1)
    #expect(checked.output == "\(copy.path): a copy of notes, not understood\n")
    _ = try room.open(
      size: Size(columns: 160, rows: 24), waitingFor: "of the notes is not understood")
    #expect(try String(contentsOf: copy, encoding: .utf8) == contents)
  }

  @Test func aFolderIsCheckedForNotesWithoutTheirArticle() throws {
    let room = try ReadingRoom()
    let all = try room.run("check", room.folder.path)
    #expect(all.status == 0 && all.output.contains("every notes file is well and has its article"))
    try Data("{\"torn".utf8).write(to: room.sidecar)
    let damaged = try room.run("check", room.folder.path)
    #expect(damaged.status == 1)
    #expect(damaged.output == "\(room.sidecar.path): not understood\n")
    try FileManager.default.removeItem(at: room.sidecar)
    let new = try renamed(room, with: ReadingRoom.text + "Nothing else is known of her.\n")
    let found = try room.run("check", room.folder.path)
    #expect(found.status == 1)
    #expect(
      found.output
        == "\(room.sidecar.path): fits \(new.path); 1 of 1 found there\n")
    try FileManager.default.removeItem(at: new)
    // What was put aside holds every quote, and is no article for all that.
    try Data(room.notes.utf8).write(to: URL(filePath: room.sidecar.path + ".corrupt-1"))
    let lost = try room.run("check", room.folder.path, "--format", "json")
    #expect(lost.status == 1)
    #expect(lost.output.contains("\"article\": null") && lost.output.contains("\"annotations\": 1"))
  }
}

import Foundation
import PseudoTerminal
import Screen
import Testing

/// Two programs on the notes of one article see each other's changes, and lose none.
@Suite struct TogetherTests {
  @Test func whatAnotherReaderWritesAppears() throws {
    let room = try ReadingRoom()
    let (mine, other) = (try room.open(), try room.open())
    try other.press("A")
    other.type("Seen by both.")
    try other.press("Enter")
    try mine.waitForScreen(
      containing: "Seen by both.", "Another program changed the notes: 1 added.")

    for keys in ["}", "}", "m"] { try mine.press(keys) }
    try other.wait(for: "the other's highlight") { $0.screenText.contains("2 notes") }
    try other.press("u")
    try mine.wait(for: "the undoing") { terminal in
      !terminal.screenText.contains("Seen by both.") && terminal.screenText.contains("1 deleted")
    }
    try other.waitForScreen(containing: "1 note")
  }

  /// Two readers of one article, in which the first has made a highlight.
  private func highlightSeenByBoth() throws -> (ReadingRoom, PseudoTerminal, PseudoTerminal) {
    let room = try ReadingRoom()
    let (mine, other) = (try room.open(), try room.open())
    for keys in ["}", "}", "m"] { try mine.press(keys) }
    try other.waitForScreen(containing: "1 note")
    return (room, mine, other)
  }

  /// A reader that has made a highlight, which is in the notes file.
  private func readerWithHighlight(in room: ReadingRoom) throws -> PseudoTerminal {
    let terminal = try room.open()
    for keys in ["}", "}", "m"] { try terminal.press(keys) }
    try terminal.wait(for: "the first highlight") { _ in room.notes.contains("Anna Muster came") }
    return terminal
  }

  @Test func aNoteThatTwoWriteAtOnceIsKeptTwice() throws {
    let (room, mine, other) = try highlightSeenByBoth()
    try other.press("]h")
    for (terminal, text) in [(mine, "What I wrote."), (other, "What they wrote.")] {
      try terminal.press("a")
      terminal.type(text)
      try terminal.waitForScreen(containing: text)
    }
    try other.press("Enter")
    try mine.waitForScreen(containing: "Another program changed the notes: 1 changed.")
    try mine.press("Enter")
    try mine.waitForScreen(
      containing: "What I wrote.", "What they wrote.", "⑂ other version", "stand beside yours")
    try other.waitForScreen(containing: "What I wrote.", "What they wrote.")
    #expect(room.notes.contains("What I wrote.") && room.notes.contains("What they wrote."))
  }

  @Test func aHighlightDeletedWhileItsNoteIsTypedComesBackWithIt() throws {
    let (room, mine, other) = try highlightSeenByBoth()
    try mine.press("a")
    mine.type("What I wrote.")
    try mine.waitForScreen(containing: "What I wrote.")
    try other.press("]h")
    try other.press("d")
    try mine.waitForScreen(containing: "1 deleted")
    try mine.press("Enter")
    try mine.waitForScreen(containing: "it is back, with the note", "yellow", "What I wrote.")
    try other.waitForScreen(containing: "yellow", "What I wrote.")
    #expect(room.notes.contains("What I wrote."))
  }

  @Test func aFileThatIsDamagedMeanwhileIsPutAside() throws {
    let room = try ReadingRoom()
    let terminal = try readerWithHighlight(in: room)
    try Data("{\"torn".utf8).write(to: room.sidecar)
    try terminal.press("A")
    terminal.type("Kept.")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "had been damaged")
    let names = try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
    #expect(names.contains { $0.contains(".corrupt-") })
    #expect(room.notes.contains("Anna Muster came") && room.notes.contains("Kept."))
  }

  @Test func aNotesFileThatIsTakenAwayOrPutBackIsToldOf() throws {
    let room = try ReadingRoom()
    let terminal = try readerWithHighlight(in: room)
    let earlier = room.notes
    try FileManager.default.removeItem(at: room.sidecar)
    try terminal.waitForScreen(containing: "took the notes file away; Ctrl-s writes it again")
    try terminal.press("q")
    try terminal.waitForScreen(containing: "not in the notes file as it is", "y leaves.")
    try terminal.press("n")
    try terminal.waitForScreen(containing: "NOT SAVED")
    try terminal.press("Ctrl-s")
    try terminal.wait(for: "the notes file") { _ in room.notes == earlier }
    try terminal.press("A")
    terminal.type("Mine.")
    try terminal.press("Enter")
    try terminal.wait(for: "the note") { _ in room.notes.contains("Mine.") }
    let later = room.notes
    try Data(earlier.utf8).write(to: room.sidecar)
    try terminal.waitForScreen(containing: "1 note is not as here", "Mine.")
    try Data(later.utf8).write(to: room.sidecar)
    try terminal.press("l")
    try terminal.waitForScreen(containing: " saved")
    #expect(room.notes == later)
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func whatAScriptAddsAppearsWhileANoteIsTyped() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for keys in ["}", "}", "a"] { try terminal.press(keys) }
    terminal.type("half")
    try terminal.waitForScreen(containing: "half")
    let added = try room.run("annotate", room.article.path, "--quote", "Linz in 1911")
    #expect(added.status == 0)
    try terminal.wait(for: "the script's highlight") { $0.screenText.contains("2 notes") }
    terminal.type(" typed")
    try terminal.press("Enter")
    try terminal.wait(for: "the note to be saved") { _ in room.notes.contains("half typed") }
    #expect(room.notes.contains("\"Linz in 1911\""))
  }

  @Test func anotherTextOfTheArticleIsToldOfAndTheSameTextIsNot() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try Data(ReadingRoom.text.utf8).write(to: room.article)
    #expect(try room.run("annotate", room.article.path, "--quote", "Linz in 1911").status == 0)
    try terminal.waitForScreen(containing: "1 note")
    #expect(!terminal.screenText.contains("changed on disk"))
    try Data(ReadingRoom.text.replacing("1911", with: "1912").utf8).write(to: room.article)
    try terminal.waitForScreen(containing: "The article has changed on disk")
    #expect(terminal.screenText.contains("1911"))
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
  }
}

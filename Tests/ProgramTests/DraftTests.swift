import Foundation
import PseudoTerminal
import Screen
import Testing

/// A note that was being typed when the program was killed is gone on with at the next start.
@Suite struct DraftTests {
  /// A room in which a reader was killed while “half a thought” was typed.
  private func roomAfterAKill(name: String = "article.txt") throws -> ReadingRoom {
    let room = try ReadingRoom(name: name)
    try end(try typist(in: room))
    return room
  }

  private func typist(in room: ReadingRoom) throws -> PseudoTerminal {
    let terminal = try room.open()
    for keys in ["}", "}", "a"] { try terminal.press(keys) }
    terminal.type("half a thought")
    try room.waitForDraft(of: "half a thought", in: terminal)
    return terminal
  }

  private func end(_ terminal: PseudoTerminal) throws {
    terminal.send(signal: SIGKILL)
    _ = try terminal.waitForExit()
  }

  @Test func itIsThereAfterAKill() throws {
    let room = try roomAfterAKill()
    let again = try room.open(waitingFor: "This was being typed")
    try again.waitForScreen(containing: "half a thought")
    again.type(", made whole")
    try again.press("Enter")
    try again.wait(for: "the note to be saved") { _ in
      room.notes.contains("half a thought, made whole")
    }
    try again.press("q")
    #expect(try again.waitForExit() == .status(0))
    #expect(room.drafts.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "n", count: 236), String(repeating: "n", count: 255),
    String(repeating: "é", count: 127),
  ])
  func theNameOfTheArticleMayBeLong(_ name: String) throws {
    let room = try roomAfterAKill(name: name)
    _ = try room.open(waitingFor: "This was being typed")
  }

  @Test func aProcessThatHasTheSameNumberDoesNotHideIt() throws {
    let room = try roomAfterAKill()
    let draft = try #require(room.drafts.first)
    let renamed = draft.deletingPathExtension().appendingPathExtension("\(getpid())")
    try FileManager.default.moveItem(at: draft, to: renamed)
    _ = try room.open(waitingFor: "This was being typed")
  }

  @Test func itStaysWithTheProgramThatRuns() throws {
    let room = try ReadingRoom()
    let terminal = try typist(in: room)
    let other = try room.open()
    try other.press("?")
    try other.waitForScreen(containing: "HELP")
    terminal.type(", typed on")
    try room.waitForDraft(of: "half a thought, typed on", in: terminal)
  }

  @Test func notesOfANewerProgramLeaveItWhereItIs() throws {
    let room = try roomAfterAKill()
    let notes = room.notes
    let version = try #require(notes.firstMatch(of: /"manicule:version": [0-9]+/)?.output)
    try Data(notes.replacing(version, with: "\"manicule:version\": 99").utf8).write(
      to: room.sidecar)
    let terminal = try room.open(waitingFor: "newer program")
    try terminal.waitForSentence(
      """
      cannot be changed here. What was being typed when the program ended is kept until the notes \
      can be changed.
      """)
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    try Data(notes.utf8).write(to: room.sidecar)
    let again = try room.open(waitingFor: "This was being typed")
    try again.waitForScreen(containing: "half a thought")
  }

  @Test func itDoesNotCoverThatTheNotesAreDamaged() throws {
    let room = try roomAfterAKill()
    try Data("{\"torn".utf8).write(to: room.sidecar)
    let terminal = try room.open(waitingFor: "This was being typed")
    try terminal.waitForScreen(containing: "its last good copy is shown", "This was being typed")
  }

  @Test func whatAnotherHasWrittenMeanwhileStandsBesideIt() throws {
    let room = try ReadingRoom()
    let mine = try room.open()
    for keys in ["}", "}", "a"] { try mine.press(keys) }
    mine.type("first")
    try mine.press("Enter")
    try mine.wait(for: "the note") { _ in room.notes.contains("\"first\"") }
    try mine.press("a")
    mine.type(" and mine")
    try room.waitForDraft(of: "first and mine", in: mine)
    let other = try room.open()
    for keys in ["]h", "a"] { try other.press(keys) }
    other.type(" and theirs")
    try other.press("Enter")
    try other.wait(for: "the other note") { _ in room.notes.contains("first and theirs") }
    try end(mine)
    try end(other)
    let again = try room.open(waitingFor: "This was being typed")
    try again.press("Enter")
    try again.waitForScreen(containing: "first and mine", "first and theirs", "⑂ other version")
    try again.wait(for: "both notes") { _ in
      room.notes.contains("first and mine") && room.notes.contains("first and theirs")
    }
  }

  @Test func aHighlightDeletedMeanwhileComesBackWithIt() throws {
    let room = try ReadingRoom()
    let mine = try typist(in: room)
    let other = try room.open()
    for keys in ["]h", "d"] { try other.press(keys) }
    try other.wait(for: "the deletion") { _ in !room.notes.contains("\"exact\"") }
    try end(mine)
    try end(other)
    let again = try room.open(waitingFor: "This was being typed")
    try again.press("Enter")
    try again.waitForScreen(containing: "it is back, with the note", "yellow", "half a thought")
    try again.wait(for: "the notes file") { _ in room.notes.contains("\"exact\"") }
  }
}

extension ReadingRoom {
  /// The files of notes that are being typed.
  var drafts: [URL] {
    let folder = self.folder.appending(path: ".local/state/manicule/drafts")
    // A hidden one is still being written.
    return
      (try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)) ?? []
  }

  func waitForDraft(of text: String, in terminal: PseudoTerminal) throws {
    try terminal.wait(for: "the draft") { _ in
      drafts.contains { (try? String(contentsOf: $0, encoding: .utf8))?.contains(text) ?? false }
    }
  }
}

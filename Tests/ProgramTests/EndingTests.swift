import Foundation
import PseudoTerminal
import Screen
import Testing

/// Whatever ends the program: the terminal is given back and no note is lost.
@Suite struct EndingTests {
  @Test func quittingLeavesTheTerminalAsItWas() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func aHalfTypedNoteIsKeptWhenToldToEnd(signal: Int32) throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try terminal.press("a")
    terminal.type("half a thou")
    try terminal.waitForScreen(containing: "half a thou")
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == .status(1))
    #expect(terminal.leftovers == [])
    #expect(terminal.screenText.contains("everything is saved"))
    #expect(room.notes.contains("half a thou"))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func tagsBeingTypedAreKeptWhenToldToEnd(signal: Int32) throws
  {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for keys in ["}", "}", "m", "t"] { try terminal.press(keys) }
    terminal.type("clocks linz")
    try terminal.waitForScreen(containing: "Tags: clocks linz")
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == .status(1))
    #expect(terminal.screenText.contains("everything is saved, what was being typed included"))
    #expect(room.notes.contains("\"clocks\"") && room.notes.contains("\"linz\""))
  }

  @Test(arguments: ["/", ":"]) func aLineBeingTypedIsNotSaidToBeSaved(key: String) throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try terminal.press(key)
    terminal.type("keys")
    try terminal.waitForScreen(containing: key + "keys")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == .status(1))
    #expect(terminal.screenText.contains("everything is saved but the line that was being typed."))
  }

  @Test func whereNothingIsTypedNothingIsSaidOfTyping() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == .status(1))
    #expect(terminal.screenText.contains("everything is saved."))
  }

  @Test func aClosedWindowLosesNothing() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try terminal.press("a")
    terminal.type("typed before")
    try terminal.waitForScreen(containing: "typed before")
    terminal.hangUp()
    terminal.send(signal: SIGHUP)
    _ = try terminal.waitForExit()
    #expect(room.notes.contains("typed before"))
  }

  /// Waits until one more key is answered: by then every change is on disk. The screen alone does
  /// not tell, for a part of a frame may stand beside a part of the last one.
  private func waitForAnswer(of terminal: PseudoTerminal) throws {
    try terminal.press("?")
    try terminal.waitForScreen(containing: "HELP")
  }

  @Test func whatWasMarkedIsThereAfterAKill() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for keys in ["}", "}", "m", "a"] { try terminal.press(keys) }
    terminal.type("Who taught her?")
    try terminal.press("Enter")
    try terminal.press("t")
    terminal.type("clocks")
    try terminal.press("Enter")
    try waitForAnswer(of: terminal)
    terminal.send(signal: SIGKILL)
    #expect(try terminal.waitForExit() == .signal(SIGKILL))

    let again = try room.open()
    try again.waitForScreen(containing: "Who taught her?", "#clocks")
    #expect(try Data(contentsOf: room.article) == Data(ReadingRoom.text.utf8))
  }

  @Test func whatTheLastRunDidIsUndoneOneByOne() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for keys in ["}", "}", "m", "t"] { try terminal.press(keys) }
    terminal.type("clocks")
    try terminal.press("Enter")
    try waitForAnswer(of: terminal)
    terminal.send(signal: SIGKILL)
    _ = try terminal.waitForExit()

    let again = try room.open()
    try again.press("u")
    try again.waitForScreen(containing: "Undid: tag 'clocks', made ")
    try again.press("u")
    try again.waitForScreen(containing: "Undid: highlight, made ", "No notes yet")
    try again.press("u")
    try again.waitForScreen(containing: "There is nothing to undo.")
    try again.press("Ctrl-r")
    try again.waitForScreen(containing: "Did again: highlight", "1 note ")
  }

  @Test func stoppedByTheShellAndContinuedItIsAsItWas() throws {
    let room = try ReadingRoom()
    // Only a shell with job control lets a program be stopped.
    let shell = try PseudoTerminal(
      path: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: room.environment.merging(["PS1": "ready> "]) { $1 })
    try shell.waitForScreen(containing: "ready>")
    shell.type("\(builtProgram("manicule")) \(room.article.path)\n")
    try shell.waitForScreen(containing: "READ")
    try shell.press("Ctrl-z")
    try shell.waitForScreen(containing: "Stopped")
    shell.type("fg\n")
    try shell.waitForScreen(containing: "READ")
    try shell.press("m")
    try shell.waitForScreen(containing: "Highlighted")
    try shell.press("q")
    try shell.wait(for: "the prompt") { $0.rows.contains { $0.hasSuffix("ready>") } }
  }
}

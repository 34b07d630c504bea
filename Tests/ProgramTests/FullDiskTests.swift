import Foundation
import PseudoTerminal
import Screen
import Testing

/// Where nothing more can be written, what is said of the notes is true, and what is on disk stays.
@Suite(.enabled(if: SmallDisk.canMount, "no file system may be mounted here"))
struct FullDiskTests {
  private let disk: SmallDisk
  private let typed = String(repeating: "many words ", count: 400) + "of a thought"

  init() throws { disk = try SmallDisk() }

  /// A reader with a note of 4 KB that could not be saved, whose draft is on the disk.
  private func readerWithoutRoom(
    _ prepare: (PseudoTerminal) throws -> Void = { _ in }
  ) throws -> PseudoTerminal {
    let terminal = try disk.open()
    try prepare(terminal)
    for keys in ["}", "}", "m", "a"] { try terminal.press(keys) }
    terminal.type(typed)
    try terminal.wait(for: "the draft") { _ in disk.drafts.contains(typed) }
    disk.fill()
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "no space left on device", "in memory alone")
    return terminal
  }

  private func end(_ terminal: PseudoTerminal) throws {
    terminal.send(signal: SIGKILL)
    _ = try terminal.waitForExit()
    try disk.free()
  }

  @Test func whatIsInMemoryAloneIsNotSaidToBeInTheJournal() throws {
    let terminal = try readerWithoutRoom()
    try terminal.press("j")
    try terminal.wait(for: "the next key") { !$0.screenText.contains("in memory alone") }
    try terminal.press("Ctrl-s")
    try terminal.waitForScreen(containing: "no space left on device", "in memory alone")
  }

  @Test func aChangeThatTheJournalTakesTakesThoseBeforeWithIt() throws {
    // So long that the notes file needs more room than the journal does for what follows.
    let terminal = try readerWithoutRoom { terminal in
      try terminal.press("A")
      terminal.type(String(repeating: "long before ", count: 1500) + "that")
      try terminal.press("Enter")
      try terminal.wait(for: "the long note") { _ in
        disk.contents("article.txt.manicule.json").contains("before that")
      }
    }
    disk.fill()
    try disk.free(4096 * 2)
    for keys in ["}", "m"] { try terminal.press(keys) }
    let folder = ".local/state/manicule/journal"
    let journal = try #require(
      FileManager.default.contentsOfDirectory(atPath: disk.file(folder)).first)
    try terminal.wait(for: "the journal") { _ in
      disk.contents("\(folder)/\(journal)").contains("\"exact\": \"Nobody in Linz")
    }
    try end(terminal)
    let again = try disk.open()
    try again.waitForScreen(containing: "3 notes")
    try again.wait(for: "the notes file") { _ in
      disk.contents("article.txt.manicule.json").contains("of a thought")
    }
  }

  @Test func theDraftStaysUntilTheNoteIsSafe() throws {
    let terminal = try readerWithoutRoom()
    try terminal.press("j")
    try terminal.wait(for: "the next key") { !$0.screenText.contains("in memory alone") }
    #expect(disk.drafts.contains(typed))
    try end(terminal)
    let again = try disk.open(waitingFor: "This was being typed")
    try again.press("Enter")
    try again.wait(for: "the note to be saved") { _ in
      disk.contents("article.txt.manicule.json").contains("of a thought")
    }
    try again.wait(for: "the draft to go") { _ in disk.drafts.isEmpty }
  }

  @Test func whatIsSavedLaterNeedsNoDraft() throws {
    let terminal = try readerWithoutRoom()
    try disk.free()
    try terminal.wait(for: "the next try") { _ in
      disk.contents("article.txt.manicule.json").contains("of a thought")
    }
    try terminal.wait(for: "the draft to go") { _ in disk.drafts.isEmpty }
  }

  @Test(arguments: [true, false]) func toldToEndItSaysWhatIsLost(isTyping: Bool) throws {
    let terminal: PseudoTerminal
    if isTyping {
      terminal = try disk.open()
      for keys in ["}", "}", "m", "a"] { try terminal.press(keys) }
      terminal.type(typed)
      try terminal.wait(for: "the draft") { _ in disk.drafts.contains(typed) }
      disk.fill()
    } else {
      terminal = try readerWithoutRoom()
    }
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == .status(3))
    let text = terminal.screenText.split(separator: "\n").joined()
    #expect(text.contains("what could not be saved is lost, but for what waits as a draft"))
    try disk.free()
    let again = try disk.open(waitingFor: "This was being typed")
    try again.waitForScreen(containing: "of a thought")
  }

  @Test func withoutADraftItSaysSo() throws {
    let terminal = try disk.open()
    disk.fill()
    try terminal.press("A")
    terminal.type(typed)
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "in memory alone")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == .status(3))
    #expect(terminal.screenText.contains("what could not be saved is lost."))
  }

  @Test func whatTheJournalHasIsSaidToWaitThere() throws {
    let terminal = try disk.open()
    for keys in ["}", "}", "m"] { try terminal.press(keys) }
    try terminal.wait(for: "the notes file") { _ in
      disk.contents("article.txt.manicule.json").contains("Anna")
    }
    disk.fill()
    // The last page of the journal has room for this.
    for keys in ["}", "m"] { try terminal.press(keys) }
    try terminal.waitForScreen(containing: "kept in the journal")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == .status(3))
    #expect(terminal.screenText.contains("what could not be saved waits in a journal."))
  }
}

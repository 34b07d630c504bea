import Foundation
import PseudoTerminal
import Screen
import Testing

/// What was saved in the reader's own editor is never lost, however that ends.
@Suite struct EditorTests {
  private let room: ReadingRoom

  init() throws { room = try ReadingRoom() }

  /// A reader whose editor, a script, runs on the note of a highlight.
  private func reader(editor script: String, isHighlightNew: Bool = false) throws -> PseudoTerminal
  {
    let editor = room.folder.appending(path: "editor")
    try Data(script.utf8).write(to: editor)
    let terminal = try room.open(environment: ["VISUAL": "sh '\(editor.path)'"])
    for keys in ["}", "}"] + (isHighlightNew ? ["E"] : ["m", "E"]) { try terminal.press(keys) }
    return terminal
  }

  /// The same with an editor that has saved “a long thought” and does not end.
  private func readerWithSavedNote(isHighlightNew: Bool = false) throws -> PseudoTerminal {
    let terminal = try reader(
      editor: "echo $$ > \"$HOME/pid\"; echo 'a long thought' > \"$1\"; exec sleep 1000",
      isHighlightNew: isHighlightNew)
    try room.waitForDraft(of: "a long thought", in: terminal)
    return terminal
  }

  private var editor: pid_t {
    let text = try? String(contentsOf: room.folder.appending(path: "pid"), encoding: .utf8)
    return text.flatMap { pid_t($0.trimmingCharacters(in: .newlines)) } ?? 0
  }

  private func waitForNote(in terminal: PseudoTerminal) throws {
    try terminal.wait(for: "the note") { _ in room.notes.contains("\"a long thought\"") }
  }

  @Test func whatItSavedBeforeItWasKilledIsADraft() throws {
    let terminal = try readerWithSavedNote()
    try #require(editor > 0)
    kill(editor, SIGKILL)
    try terminal.waitForSentence("ended with an error, but had saved this: Enter saves it")
    try terminal.waitForScreen(containing: "a long thought")
    try terminal.press("Enter")
    try waitForNote(in: terminal)
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(room.drafts.isEmpty)
  }

  @Test func aHighlightMadeForWhatIsNotWantedGoesWithIt() throws {
    let terminal = try readerWithSavedNote(isHighlightNew: true)
    try #require(editor > 0)
    kill(editor, SIGKILL)
    try terminal.waitForSentence("had saved this: Enter saves it")
    try terminal.press("Esc")
    try terminal.waitForScreen(containing: "Leave without keeping the note?")
    try terminal.press("y")
    try terminal.waitForScreen(containing: "No note, so no highlight")
    try terminal.wait(for: "the draft to go") { _ in room.drafts.isEmpty }
  }

  @Test func whatItSavedBeforeTheTerminalWentIsInTheNote() throws {
    let terminal = try readerWithSavedNote()
    try #require(editor > 0)
    terminal.hangUp()
    terminal.send(signal: SIGHUP)
    kill(editor, SIGHUP)
    _ = try terminal.waitForExit()
    #expect(room.notes.contains("\"a long thought\""))
    #expect(room.drafts.isEmpty)
  }

  @Test func whatItSavedBeforeTheProgramWasKilledIsADraft() throws {
    let terminal = try readerWithSavedNote()
    terminal.send(signal: SIGKILL)
    _ = try terminal.waitForExit()
    try #require(editor > 0)
    kill(editor, SIGKILL)
    let again = try room.open(waitingFor: "This was being typed")
    try again.press("Enter")
    try waitForNote(in: again)
    try again.wait(for: "the draft to go") { _ in room.drafts.isEmpty }
  }

  @Test func oneThatFailsWithoutSavingLeavesTheNoteAsItWas() throws {
    let terminal = try reader(editor: "exit 1")
    try terminal.waitForSentence("ended with an error; the note is as it was.")
    try terminal.wait(for: "the draft to go") { _ in room.drafts.isEmpty }
  }

  @Test func whatItSavedIsInTheNoteAndNowhereElse() throws {
    let terminal = try reader(editor: "echo 'a long thought' > \"$1\"")
    try waitForNote(in: terminal)
    try terminal.wait(for: "the draft to go") { _ in room.drafts.isEmpty }
  }
}

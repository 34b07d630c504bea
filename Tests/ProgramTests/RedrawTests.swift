import PseudoTerminal
import Testing

/// Ctrl-l mends a screen that something else has written on.
@Suite struct RedrawTests {
  @Test func everythingIsPaintedAnewAlsoWhileTyping() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    for keys in ["Ctrl-l", ": Ctrl-l"] {
      terminal.waitForQuiet(of: .milliseconds(100))
      let sent = terminal.output.count
      try terminal.press(keys)
      try terminal.wait(for: "the whole screen again") {
        let anew = String(decoding: $0.output.dropFirst(sent), as: UTF8.self)
        return anew.contains("A Town and Its Clock") && anew.contains("clockmaker")
      }
    }
    try terminal.press("Esc")
    try terminal.waitForScreen(containing: "READ")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
  }
}

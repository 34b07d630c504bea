import Glibc
import PseudoTerminal
import Screen
import Testing

/// The terminal module in a real terminal, by way of a small program that shows what it is told.
@Suite(.serialized) struct TerminalSessionTests {
  @Test func aFrameIsShownAndTheTerminalRestored() throws {
    let terminal = try startFixture()
    #expect(terminal.rows[0].hasPrefix("80×24 palette"))
    #expect(terminal.rows[1] == "中文 e\u{301} ␛[31m 👨👩👧 ☞")
    #expect(terminal.rows[23] == String(repeating: " ", count: 79) + "┘")
    #expect(terminal.cursor == Point(column: 3, row: 0))
    #expect(terminal.cell(column: 0, row: 0).attributes == [.bold, .underline])
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.leftovers == [])
    #expect(terminal.screenText.contains("goodbye"))
  }

  @Test(arguments: [
    ("X", PseudoTerminal.Exit.status(4)), ("E", .status(5)), ("A", .signal(SIGABRT)),
    ("T", .signal(SIGILL)), ("N", .signal(SIGSEGV)), ("R", .signal(SIGSEGV)),
  ])
  func everyEndRestoresTheTerminal(_ key: String, _ exit: PseudoTerminal.Exit) throws {
    let terminal = try startFixture()
    try terminal.press(key)
    #expect(try terminal.waitForExit() == exit)
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [
    (SIGTERM, "terminate"), (SIGHUP, "hangup"), (SIGINT, "interrupt"), (SIGQUIT, "quit"),
  ])
  func signalsThatEndAreTold(_ signal: Int32, _ name: String) throws {
    let terminal = try startFixture()
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == .status(9))
    #expect(terminal.leftovers == [])
    #expect(terminal.screenText.contains("ended by signal(Terminal.Input.Signal.\(name))"))
  }

  @Test func aLostTerminalEndsTheProgram() throws {
    let terminal = try startFixture()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .status(9))
  }

  @Test func controlKeysComeAsKeys() throws {
    let terminal = try startFixture()
    try terminal.press("Ctrl-c Ctrl-z Ctrl-\\ Ctrl-s Ctrl-q Up Alt-x Esc")
    for key in ["Ctrl-c", "Ctrl-z", "Ctrl-\\", "Ctrl-s", "Ctrl-q", "Up", "Alt-x", "Esc"] {
      try terminal.waitForScreen(containing: "key \(key)")
    }
  }

  @Test func aPasteIsToldAsAWhole() throws {
    let terminal = try startFixture()
    terminal.paste("first\rsecond ☞\nqX")
    try terminal.waitForScreen(containing: "paste first|second ☞|qX")
    #expect(terminal.exit == nil)
  }

  @Test(arguments: [(20, 5), (300, 100), (80, 24), (1, 1)])
  func aResizeRedrawsEverything(_ columns: Int, _ rows: Int) throws {
    let terminal = try startFixture(size: Size(columns: 60, rows: 20))
    terminal.resize(Size(columns: columns, rows: rows))
    try terminal.wait(for: "the corner") {
      $0.cell(column: columns - 1, row: rows - 1).text == "┘"
    }
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.leftovers == [])
  }

  /// In a shell with job control, as a program without one is never stopped by SIGTSTP.
  @Test(arguments: [false, true])
  func stoppedAndContinuedItPaintsAgain(_ isStoppedByKey: Bool) throws {
    let shell = try PseudoTerminal(
      path: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    shell.type("\(builtProgram("terminal-fixture")); echo ended with $?\n")
    try shell.waitForScreen(containing: "┘")
    if isStoppedByKey {
      try shell.press("Z")
    } else {
      let process = shell.rows[0].split(separator: " ").last.flatMap { Int32($0) }
      kill(try #require(process), SIGTSTP)
    }
    try shell.waitForScreen(containing: "Stopped")
    // The shell at once sets what it needs for its own line.
    let ofTheShell = ["pastes are bracketed", "the terminal's settings are others"]
    #expect(shell.leftovers.filter { !ofTheShell.contains($0) } == [])
    shell.type("fg\n")
    try shell.waitForScreen(containing: "80×24")
    try shell.press("q")
    try shell.waitForScreen(containing: "goodbye")
    shell.type("exit\n")
    try shell.waitForExit()
    #expect(shell.leftovers == [])
  }

  @Test func stoppedByForceItPaintsAgain() throws {
    let terminal = try startFixture()
    terminal.send(signal: SIGSTOP)
    try terminal.waitForStop()
    terminal.send(signal: SIGCONT)
    try terminal.waitForScreen(containing: "signal resume")
  }

  @Test func anotherProgramGetsTheTerminalMeanwhile() throws {
    let terminal = try startFixture()
    try terminal.press("V")
    try terminal.waitForScreen(containing: "another program")
    #expect(terminal.leftovers == [])
    terminal.type("\n")
    try terminal.waitForScreen(containing: "key V")
    try terminal.press("m")
    try terminal.waitForScreen(containing: "key m")
    #expect(!terminal.screenText.contains("another program"))
  }

  @Test func anotherThreadWakesIt() throws {
    let terminal = try startFixture()
    try terminal.press("W")
    try terminal.waitForScreen(containing: "woken")
  }

  @Test func copyingGoesToTheClipboardOfTheTerminal() throws {
    let terminal = try startFixture()
    try terminal.press("Y")
    try terminal.wait(for: "OSC 52") {
      String(decoding: $0.output, as: UTF8.self).contains("\u{1B}]52;c;Y29waWVkIOKYng==\u{7}")
    }
  }

  @Test func idleItUsesNoProcessorTime() throws {
    let terminal = try startFixture()
    terminal.waitForQuiet(of: .milliseconds(100))
    let before = try processorTicks(of: terminal.process)
    terminal.waitForQuiet(of: .seconds(1))
    #expect(try processorTicks(of: terminal.process) == before)
  }
}

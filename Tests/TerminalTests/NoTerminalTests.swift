import PseudoTerminal
import Testing

/// Terminals that cannot be used are refused with one sentence, and nothing is sent to them.
@Suite(.serialized) struct NoTerminalTests {
  @Test(arguments: [
    ("dumb", "TERM is “dumb”, a terminal that cannot move its cursor."),
    (
      "no-such-type", "TERM is “no-such-type”, a terminal that the terminfo database does not know."
    ),
    (
      "",
      "The environment variable TERM is not set, so what this terminal can do is not known."
    ),
  ])
  func unusableTerminalsAreRefused(_ type: String, _ sentence: String) throws {
    let terminal = try PseudoTerminal(
      path: builtProgram("terminal-fixture"), environment: ["TERM": type])
    #expect(try terminal.waitForExit() == .status(3))
    #expect(String(decoding: terminal.output, as: UTF8.self) == sentence + "\r\n")
    #expect(terminal.leftovers == [])
  }

  @Test func withoutATerminalItSaysSo() throws {
    let terminal = try PseudoTerminal(
      path: "/bin/sh", arguments: ["-c", "\(builtProgram("terminal-fixture")) | cat"])
    try terminal.waitForExit()
    let sentence = "There is no terminal to read in: standard output is not one."
    #expect(String(decoding: terminal.output, as: UTF8.self) == sentence + "\r\n")
  }
}

import PseudoTerminal
import Screen

/// Runs the fixture program in a pseudo terminal.
func startFixture(
  _ environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24)
) throws -> PseudoTerminal {
  // Swift's crash reporter would ask for a key.
  let all = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { own, _ in own }
  let terminal = try PseudoTerminal(
    path: builtProgram("terminal-fixture"), environment: all, size: size)
  try terminal.waitForScreen(containing: "┘")
  return terminal
}

import Glibc
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

/// The path of a program that was built together with these tests.
func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let tests = String(decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
}

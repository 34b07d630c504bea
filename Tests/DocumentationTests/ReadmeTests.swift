import Foundation
import Marginalia
import PseudoTerminal
import Reader
import Screen
import Testing

@testable import manicule

/// What the README shows of the program is what the program is.
@Suite struct ReadmeTests {
  @Test func keyTableIsFresh() throws {
    try GeneratedText(path: "README.md", part: "keys").expect(KeyListing(Keymap()).markdown)
  }

  /// Every state that notes are asked for by is told of, also in the manual.
  @Test(arguments: AnnotationFilter.State.allCases) func stateIsTold(
    _ state: AnnotationFilter.State
  ) throws {
    #expect(try text("README.md").contains("`is:\(state.rawValue)`"))
    #expect(try text("docs/manicule.1").contains(".Ql is:\(state.rawValue)"))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// A real run of the program on the first sample, at the size of a common window.
  @Test func pictureIsFresh() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "manicule-picture-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.samples, to: folder)
    let terminal = try PseudoTerminal(
      path: builtProgram("manicule"), arguments: [folder.appending(path: Self.sample).path],
      environment: [
        "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "TZ": "UTC",
        "HOME": folder.path, "PATH": "/usr/bin:/bin",
      ], size: Size(columns: 118, rows: 32))
    try terminal.waitForScreen(containing: "People")
    for keys in ["]h", "]h", "ge", "Enter", "ga"] { try terminal.press(keys) }
    try terminal.waitForScreen(containing: "READ")
    terminal.waitForQuiet(of: .milliseconds(300))
    let picture = ScreenPicture(terminal).svg
    try terminal.press("q")
    _ = try terminal.waitForExit()
    try GeneratedText(path: "docs/screen.svg", part: nil).expect(picture)
  }

  private static let sample = "the-pointing-hand.md"
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = root.appending(path: "samples")
}

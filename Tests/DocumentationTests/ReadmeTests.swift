import Foundation
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
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
}

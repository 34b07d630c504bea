import Foundation
import PseudoTerminal
import Screen
import Testing

/// Mistakes in a theme of the reader's own are told wherever the theme is used.
@Suite struct ThemeTests {
  private let problem = "There is no role “headng”; the nearest is “heading”."

  private func room() throws -> ReadingRoom {
    let room = try ReadingRoom()
    let folder = room.folder.appending(path: ".config/manicule/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("inherits = \"dark\"\n[roles]\nheadng = { fg = \"red\", bold = true }\n".utf8)
      .write(to: folder.appending(path: "mine.toml"))
    return room
  }

  @Test func theCommandTellsOnce() throws {
    let room = try room()
    for arguments in [["themes"], ["themes", "mine"]] {
      let (status, output, errors) = try room.run([builtProgram("manicule")] + arguments)
      #expect(status == 1 && output.contains("dark"))
      #expect(errors.hasSuffix("themes/mine.toml:3: \(problem)\n"))
      #expect(errors.split(separator: "\n").count == 1)
    }
  }

  @Test func choosingTheThemeTells() throws {
    let room = try room()
    let terminal = try room.open(size: Size(columns: 200, rows: 24))
    for key in [":", "t", "h", "e", "m", "e", "Space", "m", "i", "n", "e", "Enter"] {
      try terminal.press(key)
    }
    try terminal.waitForScreen(containing: problem)
  }
}

import Foundation
import PseudoTerminal
import Screen
import Testing

/// The screen at every size, and while it changes.
@Suite struct SizeTests {
  @Test func everySizeShowsTheArticle() throws {
    let terminal = try ReadingRoom().open(size: Size(columns: 300, rows: 100))
    for (columns, rows) in [
      (20, 5), (40, 10), (79, 24), (80, 24), (109, 30), (110, 30), (300, 100),
    ] {
      let size = Size(columns: columns, rows: rows)
      terminal.resize(size)
      try terminal.wait(for: "the article at \(columns)×\(rows)") { terminal in
        terminal.screenText.contains("A Town and Its")
          && terminal.rows.last?.contains("READ") == true
      }
    }
    terminal.resize(Size(columns: 19, rows: 4))
    try terminal.waitForScreen(containing: "Too small")
    terminal.resize(Size(columns: 80, rows: 24))
    try terminal.waitForScreen(containing: "Anna Muster came to Linz")
  }

  @Test func wideTextStaysInItsColumns() throws {
    let text = "世界のことば\n\n" + String(repeating: "你好，世界。👩‍👩‍👧 é देवनागरी ", count: 30) + "\n"
    let terminal = try ReadingRoom(text).open(size: Size(columns: 120, rows: 30))
    try terminal.waitForScreen(containing: "你好")
    for row in 1..<29 {
      #expect(terminal.cell(column: 27, row: row).text == "│", "row \(row): \(terminal.rows[row])")
    }
  }

  @Test func pastedLinesBecomeTheLinesOfANote() throws {
    let room = try ReadingRoom()
    let terminal = try room.open()
    try terminal.press("a")
    terminal.paste("first line\rsecond line\r\rlast line")
    try terminal.waitForScreen(containing: "last line")
    try terminal.press("Enter")
    try terminal.waitForScreen(containing: "READ")
    try terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(room.notes.contains("first line\\nsecond line\\n\\nlast line"))
  }
}

import Foundation
import PseudoTerminal
import Testing

/// Articles that are read one after the other.
@Suite struct SeveralArticlesTests {
  @Test func oneThatCannotBeOpenedDoesNotEndTheReading() throws {
    let room = try ReadingRoom()
    let odd = room.folder.appending(path: "odd.bin")
    try Data([0, 1, 2, 0]).write(to: odd)
    let last = room.folder.appending(path: "last.txt")
    try Data("The Last One\n\nIt ends here.\n".utf8).write(to: last)
    let terminal = try PseudoTerminal(
      path: builtProgram("manicule"), arguments: [room.article.path, odd.path, last.path],
      environment: room.environment)
    try terminal.waitForScreen(containing: "Article 1 of 3; q goes on to “odd.bin”.")
    #expect(terminal.screenText.split(separator: "\n").first?.contains("1 of 3") == true)
    try terminal.press("q")
    // The status line is drawn last.
    try terminal.waitForScreen(containing: "not text in")
    #expect(terminal.screenText.contains("It ends here."))
    #expect(terminal.screenText.split(separator: "\n").first?.contains("3 of 3") == true)
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(3))
    #expect(terminal.screenText.contains("odd.bin"))
  }
}

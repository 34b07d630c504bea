import Foundation
import PseudoTerminal
import Screen
import Testing

/// An article of which the beginning is shown before all of it is read.
@Suite struct LongArticleTests {
  private static let paragraph = String(
    repeating: "Boats came up the river each spring, and the ferryman counted them. ", count: 8)
  private static let beginning =
    "The Ferry\nBy Anna Muster\n\n" + String(repeating: paragraph + "\n\n", count: 1_000)

  @Test func allOfItIsReadAndKeysReachIt() throws {
    let room = try ReadingRoom(Self.beginning + "The last words of all.\n")
    let terminal = try room.open()
    let first = terminal.screenText
    try terminal.press("G")
    try terminal.waitForScreen(containing: "The last words of all.")
    try terminal.press("m")
    try terminal.waitForScreen(containing: "1 note")
    // What it said of the way before all was read was right.
    try terminal.press("g g")
    let left = try #require(first.range(of: " min left"))
    try terminal.waitForScreen(
      containing: String(first[first.startIndex..<left.upperBound].suffix(24)))
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(room.notes.contains("The last words of all."))
  }

  @Test func itsTerminalIsGivenBackWhereTheRestIsNoText() throws {
    let room = try ReadingRoom()
    var bytes = Data(Self.beginning.prefix(40_000).utf8)
    bytes.append(Data(repeating: 0x9C, count: 400_000))
    try bytes.write(to: room.article)
    let terminal = try PseudoTerminal(
      path: builtProgram("manicule"), arguments: [room.article.path],
      environment: room.environment, size: Size(columns: 80, rows: 24))
    #expect(try terminal.waitForExit() == .status(3))
    #expect(terminal.leftovers == [])
    #expect(terminal.screenText.contains("is not text"))
  }
}

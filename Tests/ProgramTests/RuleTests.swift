import Foundation
import PseudoTerminal
import Screen
import Testing

/// What holds in every article is undone with the correction that it was made of.
@Suite struct RuleTests {
  private func rules(_ room: ReadingRoom) -> String {
    let path = room.folder.appending(path: ".local/share/manicule/names.toml")
    return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
  }

  @Test func aRuleGoesWithItsCorrectionAndComesAgainWithIt() throws {
    let room = try ReadingRoom()
    let terminal = try room.open(size: Size(columns: 120, rows: 24), waitingFor: "People")
    try terminal.press("g e t o E y")
    try terminal.waitForScreen(containing: "In every article: “Anna Muster” is an organisation.")
    #expect(rules(room).contains("\"Anna Muster\" = \"organization\""))
    try terminal.press("u")
    try terminal.waitForScreen(containing: "No more in every article")
    #expect(!rules(room).contains("\"Anna Muster\" ="))
    try terminal.waitForScreen(containing: "People")
    try terminal.press("Ctrl-r")
    try terminal.waitForScreen(containing: "In every article: “Anna Muster” is an organisation.")
    #expect(rules(room).contains("\"Anna Muster\" = \"organization\""))
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func aRuleOfAnEarlierRunStaysAndIsLiftedByTheKeyThatMadeIt() throws {
    let room = try ReadingRoom()
    _ = try room.run(
      "entities", room.article.path, "--fix", "type:Anna Muster=place", "--everywhere")
    let terminal = try room.open(size: Size(columns: 120, rows: 24), waitingFor: "Places")
    try terminal.press("u")
    try terminal.waitForScreen(containing: ":everywhere Anna Muster")
    #expect(rules(room).contains("\"Anna Muster\" = \"place\""))
    try terminal.press("g e g g E")
    try terminal.waitForScreen(containing: "y lifts it")
    try terminal.press("y")
    try terminal.waitForScreen(containing: "No more in every article")
    #expect(!rules(room).contains("\"Anna Muster\" ="))
    try terminal.press("q")
    #expect(try terminal.waitForExit() == .status(0))
  }
}

import Glibc
import PseudoTerminal
import Screen
import Testing

/// Colours as a terminal gets them, at every depth.
@Suite(.serialized) struct ColorTests {
  private static let isKnownToTerminfo = access("/usr/share/terminfo/a/alacritty-direct", F_OK) == 0

  @Test(.enabled(if: isKnownToTerminfo, "The Debian package ncurses-term is not installed."))
  func manyColorsAreSentWhereTheTerminalHasThem() throws {
    let terminal = try startFixture(["COLORTERM": "truecolor"])
    #expect(terminal.rows[0].contains("direct"))
    #expect(terminal.cell(column: 0, row: 0).foreground == .rgb(0xFA6414))
    #expect(terminal.cell(column: 10, row: 2).foreground == .rgb(0x000100))
    #expect(terminal.cell(column: 10, row: 2).background == .rgb(0x000103))
  }

  @Test func elseTheNearestOf256() throws {
    let terminal = try startFixture()
    #expect(terminal.cell(column: 0, row: 0).foreground == .palette(202))
    #expect(terminal.cell(column: 20, row: 2).foreground == .palette(11))
    #expect(terminal.cell(column: 20, row: 2).attributes == .italic)
  }

  @Test func eightColorsAreTheTerminalsOwn() throws {
    let terminal = try startFixture(["TERM": "linux"])
    #expect(terminal.rows[0].contains("ansi(count: 8)"))
    #expect(terminal.cell(column: 0, row: 0).foreground == nil)
    #expect(terminal.cell(column: 20, row: 2).foreground == .palette(3))
    #expect(terminal.cell(column: 20, row: 2).attributes.contains(.bold))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func withoutColorsAttributesRemain(_ environment: [String: String]) throws {
    let terminal = try startFixture(environment)
    #expect(terminal.rows[0].contains("none"))
    #expect(terminal.cell(column: 0, row: 0).foreground == nil)
    #expect(terminal.cell(column: 0, row: 0).attributes == [.bold, .underline])
  }

  @Test func struckTextIsStruckEverywhere() throws {
    let terminal = try startFixture()
    #expect(terminal.cell(column: 0, row: 2).text == "s\u{336}")
  }
}

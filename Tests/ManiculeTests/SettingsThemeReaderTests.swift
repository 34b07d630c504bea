import Reader
import Screen
import Testing

@testable import manicule

private func read(_ files: String..., hasTrueColor: Bool = true) -> (Theme, [String]) {
  var reader = ThemeReader()
  let files = files.enumerated().map { TOMLFile(path: "\($0.offset).toml", text: $0.element) }
  let theme = reader.theme("own", from: files, hasTrueColor: hasTrueColor)
  return (theme, reader.problems.map(\.description))
}

@Test func aRoleTakesColorsByNameAndByNumber() {
  let (theme, problems) = read(
    """
    [palette]
    ink = "#d6d2c9"
    [roles]
    text = { fg = "ink", bg = "#123" }
    link = { fg = "bright-blue", underline = true, bold = false }
    """)
  #expect(problems == [])
  #expect(
    theme.styles[.text]
      == Style(
        foreground: .rgb(red: 0xD6, green: 0xD2, blue: 0xC9),
        background: .rgb(red: 0x11, green: 0x22, blue: 0x33)))
  #expect(theme.styles[.link] == Style(foreground: .ansi(12), attributes: .underline))
}

@Test func aWrongLineOfAThemeIsReportedAndTheRestApplies() {
  let (theme, problems) = read(
    """
    author = "me"
    [palette]
    ink = "#d6d2"
    paper = "#000000"
    [roles]
    text = { fg = "papper", bg = "paper", bald = true }
    highlite-yellow = { bg = "paper" }
    link = "paper"
    dim = { dim = "yes", italic = true }
    """)
  #expect(
    problems == [
      "0.toml:1: There is no key “author”.",
      "0.toml:3: “palette.ink” takes a colour such as “#d6d2c9” or “bright-blue”, not “#d6d2”.",
      "0.toml:6: There is no part of a style “bald”; the nearest is “bold”.",
      "0.toml:6: There is no colour “papper”; the nearest is “paper”.",
      "0.toml:7: There is no role “highlite-yellow”; the nearest is “highlight-yellow”.",
      "0.toml:8: “roles.link” takes a style such as { fg = \"ink\", bold = true }, not “paper”.",
      "0.toml:9: “roles.dim.dim” takes true or false, not “yes”.",
    ])
  #expect(theme.styles[.text]?.background == .rgb(red: 0, green: 0, blue: 0))
  #expect(theme.styles[.dim]?.attributes == .italic)
}

@Test func aThemeMayChangeNothingButThePaletteOfAnother() {
  let (theme, _) = read(
    "[palette]\nink = \"#ffffff\"\n[roles]\ntext = { fg = \"ink\", bold = true }",
    "inherits = \"first\"\n[palette]\nink = \"#eeeeee\"\n[roles.text]\nbold = false")
  #expect(theme.styles[.text] == Style(foreground: .rgb(red: 0xEE, green: 0xEE, blue: 0xEE)))
}

@Test func rolesOf256StandInOnlyWhereThereAreNoMore() {
  let text = """
    [roles]
    selection = { fg = "red", bg = "#101010" }
    [roles-256]
    selection = { bg = "#262626" }
    """
  let grey = Color.rgb(red: 0x26, green: 0x26, blue: 0x26)
  #expect(read(text).0.styles[.selection]?.foreground == .ansi(1))
  #expect(read(text, hasTrueColor: false).0.styles[.selection] == Style(background: grey))
}

@Test func anUnknownParentIsReported() throws {
  let folder = try TemporaryFolder()
  try folder.write("inherits = \"drak\"\n", to: "mine.toml")
  let library = ThemeLibrary(folder: folder.path)
  let loaded = try #require(library.theme(named: "mine", hasTrueColor: true))
  #expect(
    loaded.problems.map(\.description) == [
      "\(folder.path)/mine.toml:1: There is no other theme “drak”; the nearest is “dark”."
    ])
}

@Test func aThemeOfOnesOwnGoesBeforeABuiltInOneAndMayInheritFromIt() throws {
  let folder = try TemporaryFolder()
  try folder.write("inherits = \"dark\"\n[palette]\npaper = \"#000000\"\n", to: "dark.toml")
  try folder.write("inherits = \"beta\"\n", to: "alpha.toml")
  try folder.write("inherits = \"alpha\"\n", to: "beta.toml")
  let library = ThemeLibrary(folder: folder.path)
  #expect(library.names.first == "dark" && library.names.last == "beta")
  #expect(library.names.filter { $0 == "dark" }.count == 1)
  let dark = try #require(library.theme(named: "dark", hasTrueColor: true))
  #expect(dark.problems == [])
  #expect(dark.theme.styles[.text]?.background == .rgb(red: 0, green: 0, blue: 0))
  #expect(dark.theme.styles.values.count == Role.allCases.count)
  #expect(library.theme(named: "alpha", hasTrueColor: true)?.problems.count == 1)
  #expect(library.theme(named: "../dark", hasTrueColor: true) == nil)
}

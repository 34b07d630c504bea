import Reader
import Testing

@testable import manicule

private func file(_ text: String) -> TOMLFile { TOMLFile(path: "f", text: text) }

private func values(_ text: String) -> [String] {
  file(text).entries.map { "\($0.line) \($0.name) = \($0.value.description)" }
}

private func problems(_ text: String) -> [String] { file(text).problems.map(\.description) }

@Test func everyValueKnowsItsLineAndTable() {
  let text = """
    \u{FEFF}# settings
    theme = "dark" # the default

    [sidebar]
    columns = 30
      [keys.more]
    mark = ["m",
      "Ctrl-k"]
    style = { fg = "ink", bold = true }
    """
  #expect(
    values(text) == [
      "2 theme = “dark”", "5 sidebar.columns = 30", "7 keys.more.mark = a list",
      "9 keys.more.style.bold = true", "9 keys.more.style.fg = “ink”",
    ])
  #expect(problems(text) == [])
}

@Test func carriageReturnsAreNoContent() {
  #expect(values("[a]\r\nb = 1\r\n\r\nc = 2\r\n") == ["2 a.b = 1", "4 a.c = 2"])
}

@Test func aSlipSpoilsItsOwnLineOnly() {
  let text = "a = 1\nb = = 2\nc = 3"
  #expect(values(text) == ["1 a = 1", "3 c = 3"])
  #expect(problems(text).count == 1)
  #expect(problems(text)[0].hasPrefix("f:2: This is not valid TOML: "))
}

@Test func aListThatIsNeverClosedEndsBeforeTheNextKey() {
  let text = "[keys]\nmark = [\"m\",\n  \"k\"\nundo = [\"u\"]\n[colors]\nblue = \"quote\""
  #expect(values(text) == ["4 keys.undo = a list", "6 colors.blue = “quote”"])
  #expect(problems(text) == ["f:3: This is not valid TOML: something is not closed."])
}

@Test func aTextThatIsNeverClosedEndsWithItsLine() {
  let text = "theme = \"dark\nmeasure = 66"
  #expect(values(text) == ["2 measure = 66"])
  #expect(problems(text).count == 1)
}

@Test func aLongTextMayHoldAnything() {
  let text = "a = \"\"\"\n[x] # no\n\\\"\"\" y = 1\n\"\"\"\nb = '''\nc = 1'''\nd = 1"
  #expect(file(text).entries.map(\.line) == [1, 5, 7])
  #expect(problems(text) == [])
}

@Test func aHeadingWithASlipStillNamesItsTable() {
  let text = "[keys\nmark = 1"
  #expect(values(text) == ["2 keys.mark = 1"])
  #expect(problems(text).count == 1)
}

@Test func ofTwoValuesTheFirstApplies() {
  let text = "a = 1\na = 2\n[t]\nb = 1\n[t]\nb = 2\nc = 3"
  #expect(values(text) == ["1 a = 1", "4 t.b = 1", "7 t.c = 3"])
  #expect(
    problems(text) == [
      "f:2: “a” was already given in line 1, which applies.",
      "f:6: “t.b” was already given in line 4, which applies.",
    ])
}

@Test func aFileCannotOverflowTheParser() {
  #expect(values(String(repeating: "a.", count: 100_000) + "b = 1") == [])
  #expect(values("a = " + String(repeating: "[", count: 3000)) == [])
  #expect(values("[" + String(repeating: "a.", count: 2000) + "b]\nc = 1").count == 1)
  #expect(values("a = 1\0 = 2\nb = 2").contains("2 b = 2"))
}

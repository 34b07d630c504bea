import Marginalia
import Reader
import Screen
import Testing

@testable import manicule

private func read(_ text: String) -> SettingsFile {
  SettingsFile(
    TOMLFile(path: "config.toml", text: text), themes: ThemeLibrary(folder: nil))
}

private func problems(_ text: String) -> [String] { read(text).problems.map(\.description) }

@Test func withoutAFileTheDefaultsApply() {
  let file = SettingsFile(nil, themes: ThemeLibrary(folder: nil))
  #expect(file.settings == Settings() && file.problems == [])
}

@Test func theDefaultThemeIsBuiltIn() {
  #expect(ThemeLibrary(folder: nil).names.first == Settings().theme)
}

@Test func settingsTakeWhatTheFileGives() throws {
  let settings = read(
    """
    theme = "light"
    measure = 72
    panels.notes = false
    [entities]
    order = "count"
    colors = true
    [colors]
    yellow = "claim"
    [keys]
    mark = ["K", "Ctrl-k"]
    undo = "Ctrl-x"
    """
  ).settings
  var expected = Settings()
  expected.theme = "light"
  expected.measure = 72
  expected.showsNotes = false
  expected.entityOrder = .count
  expected.colorsEntities = true
  expected.colorNames = [.yellow: "claim"]
  expected.keys = try [
    "mark": [KeySequence(parsing: "K"), KeySequence(parsing: "Ctrl-k")],
    "undo": [KeySequence(parsing: "Ctrl-x")],
  ]
  #expect(settings == expected)
}

@Test func everyWrongLineIsNamedAndEveryOtherApplies() {
  let text = """
    theme = "drak"
    mesure = 72
    measure = "wide"
    sidecars-beside-articles = 1
    [panel]
    notes = false
    [colors]
    yelow = "claim"
    blue = "quote"
    green = ["fact"]
    [keys]
    mrak = ["m"]
    mark = ["K", "Crtl-k", "Ctrl-i"]
    undo = [1]
    """
  #expect(
    problems(text) == [
      "config.toml:1: There is no theme “drak”; the nearest is “dark”.",
      "config.toml:2: There is no setting “mesure”; the nearest is “measure”.",
      "config.toml:3: “measure” takes a whole number from 20 to 200, not “wide”.",
      "config.toml:4: “sidecars-beside-articles” takes true or false, not 1.",
      "config.toml:6: There is no setting “panel.notes”; the nearest is “panels.notes”.",
      "config.toml:8: There is no setting “colors.yelow”; the nearest is “colors.yellow”.",
      "config.toml:10: “colors.green” takes text of one line, not a list.",
      "config.toml:12: There is no command “mrak”; the nearest is “mark”.",
      "config.toml:13: “Crtl-k” is not a key; write characters to be typed one after the other with spaces between.",
      "config.toml:13: A terminal cannot tell “Ctrl-i” from Tab; write Tab.",
      "config.toml:14: “keys.undo” takes a list of keys such as [\"m\", \"Ctrl-k\"], not a list.",
    ])
  var expected = Settings()
  expected.colorNames = [.blue: "quote"]
  expected.keys = ["mark": (try? KeySequence(parsing: "K")).map { [$0] } ?? []]
  #expect(read(text).settings == expected)
}

@Test func aNumberOutsideItsRangeDoesNotApply() {
  #expect(read("measure = 10").settings.measure == Settings().measure)
  #expect(
    problems("measure = 999999999999") == [
      "config.toml:1: “measure” takes a whole number from 20 to 200, not 999999999999."
    ])
}

@Test func aWordThatIsNoChoiceDoesNotApply() {
  #expect(read("entities.order = \"size\"").settings.entityOrder == .type)
  #expect(
    problems("entities.order = \"size\"") == [
      "config.toml:1: “entities.order” takes “type” or “count” or “mention”, not “size”."
    ])
}

@Test func aCommandCanBeLeftWithoutKeys() {
  #expect(read("[keys]\nmark = []").settings.keys == ["mark": []])
  #expect(read("[keys]\nmark = [\"Ctrl-i\"]").settings.keys == [:])
}

@Test func aKeyOfAnotherCommandCanBeTaken() throws {
  let file = read("[keys]\nundo = \"n\"\nredo = [\"zz\"]\nnext-match = []")
  #expect(file.problems == [])
  let keymap = Keymap(overrides: file.settings.keys)
  let match = keymap.match(try KeySequence(parsing: "n").keys, in: .article)
  guard case .command(let command) = match else { throw Unexpected() }
  #expect(command.name == "undo")
}

private struct Unexpected: Error {}

@Test func aKeyThatTwoCommandsWantIsReported() {
  #expect(
    problems("[keys]\nmark = \"K\"\nundo = \"K\"") == [
      "config.toml:2: “K” does “undo”, not “mark”."
    ])
}

@Test func aKeyBehindAnotherIsReported() {
  #expect(
    problems("[keys]\nmark = \"mm\"\nundo = [\"gx\", \"uu\"]\nredo = \"gx g\"") == [
      "config.toml:4: “gxg” does “undo”, not “redo”."
    ])
}

@Test func aKeyThatIsTakenFromOtherCommandsIsReported() {
  let text = "[keys]\nexport = [\"g\"]\nselect = [\"v\", \"q\"]\ncopy = \"mm\""
  #expect(
    problems(text) == [
      "config.toml:2: “g” does “export” and takes “gg” (text-start), “gg” (first-note), "
        + "“ge” (focus-entities), “gn” (focus-notes), “ga” (focus-article); "
        + "give their commands other keys, or [] for none.",
      "config.toml:3: “q” does “select” and takes “q” (quit); "
        + "give their commands other keys, or [] for none.",
      "config.toml:4: “mm” does “mark”, not “copy”.",
    ])
}

@Test func keysThatDoNothingAreNotInForce() {
  let keymap = Keymap(overrides: read("[keys]\nexport = [\"g\"]\nselect = \"mm\"").settings.keys)
  let keys = Dictionary(
    uniqueKeysWithValues: keymap.bindings().map { ($0.command.name, $0.keys.map(\.description)) })
  #expect(keys["export"] == ["g"])
  #expect(keys["text-start"] == ["Ctrl-Home"])
  #expect(keys["select"] == [])
  // In the list of names nothing else begins with g.
  let inArticle = keymap.bindings(in: [.article]).first { $0.command.name == "focus-notes" }
  #expect(inArticle?.keys == [] && keys["focus-notes"] == ["gn"])
}

@Test func noDefaultKeyTakesAnother() {
  for binding in Keymap(overrides: ["no-command": []]).bindings() {
    #expect(binding.keys == binding.command.keys, "\(binding.command.name)")
  }
}

@Test func whatIsPrintedReadsBackTheSame() {
  var settings = Settings()
  settings.theme = "nordic"
  settings.measure = 80
  settings.keepsSidecarsBesideArticles = false
  settings.showsEntities = false
  settings.colorNames = [.red: "a \"quoted\\ name\"\u{7} 引用", .blue: "quote"]
  let file = read(SettingsListing(settings: settings).toml)
  #expect(file.problems == [])
  #expect(file.settings == settings)
}

@Test func theDefaultsArePrintedWithTheirHelp() {
  #expect(
    SettingsListing(settings: Settings()).toml.hasPrefix(
      """
      # The colours; “manicule themes” lists them.
      theme = "dark"
      # The widest that the text may be, in columns. From 20 to 200.
      measure = 66

      """))
}

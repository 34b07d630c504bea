import Entities
import Reader
import Testing

@testable import manicule

/// `names.toml`: what is wrong in it, and what a correction makes of it.
@Suite struct NameListTests {
  private func list(_ text: String) -> NameList {
    NameList(TOMLFile(path: "names.toml", text: text))
  }

  private func edited(_ text: String?, _ corrections: EntityCorrection...) throws -> String? {
    var text = text
    for correction in corrections {
      text = try NameListEdit(path: "names.toml").applied(correction, to: text)
    }
    return text
  }

  private func every(
    _ form: String, _ statement: EntityCorrection.Statement
  ) -> EntityCorrection {
    EntityCorrection([form], everywhere: true, statement)
  }

  @Test func namesComeBeforeAliases() {
    let list = list(
      "[aliases]\nRFA = \"Radio Free Asia\"\nKashgar = \"Kashgar\"\n[names]\nCNN = \"hide\"\n'Himit Qari' = \"person\""
    )
    #expect(list.problems.isEmpty)
    #expect(
      list.corrections.map(\.sentence) == [
        "“CNN” is hidden.", "“Himit Qari” is a person.", "“RFA” is “Radio Free Asia”.",
        "“Kashgar” is an entry of its own.",
      ])
    #expect(!list.corrections.contains { !$0.holdsEverywhere })
    #expect(list.corrections.map(\.scope) == [.entry, .entry, .entry, .form])
  }

  @Test func aWrongLineIsNamedAndTheOthersHold() {
    let list = list(
      """
      person = ["A"]
      [nmaes]
      "B" = "person"
      [names]
      "C" = "persn"
      "D" = "organisation"
      "E" = 5
      "F" = "place
      "G" = "place"
      "G" = "person"
      [names."H"]
      i = "place"
      [aliases]
      "J" = ""
      "K" = ["L"]
      "M" = "N"
      """)
    #expect(
      list.problems.map(\.description) == [
        "names.toml:1: There is no list “person”.",
        "names.toml:3: There is no list “nmaes”; the nearest is “names”.",
        "names.toml:5: There is no type “persn”; the nearest is “person”.",
        "names.toml:6: There is no type “organisation”; the nearest is “organization”.",
        "names.toml:7: “E” takes a type such as \"person\", not 5.",
        "names.toml:8: This is not valid TOML: something is not closed.",
        "names.toml:10: “names.G” was already given in line 9, which applies.",
        "names.toml:12: Here a name in quotation marks is wanted, then = and what it is.",
        "names.toml:14: “J” takes a name in quotation marks, not “”.",
        "names.toml:15: “K” takes a name in quotation marks, not a list.",
      ])
    #expect(list.corrections.map(\.sentence) == ["“G” is a place.", "“M” is “N”."])
  }

  @Test func aNewFileTellsHowItIsEdited() throws {
    let text = try #require(
      try edited(nil, every("CNN", .isNone), every("RFA", .isCalled("Radio \"Free\" Asia"))))
    #expect(text.hasPrefix("# What Manicule is to know of names"))
    #expect(
      text.hasSuffix(
        "\n[names]\n\"CNN\" = \"hide\"\n\n[aliases]\n\"RFA\" = \"Radio \\\"Free\\\" Asia\"\n"))
    #expect(list(text).problems.isEmpty && list(text).corrections.count == 2)
  }

  @Test func whatSomebodyWroteStays() throws {
    let text = """
      # mine
      [names]   # people
      'A' = 'person'   # a friend = "hide"
      B.x = 5
      "C" = "pla=ce"

      # the end of people
      [aliases]
      """
    #expect(
      try edited(text, every("A", .isNone), every("Ü", .isOf(.place)), every("C", .isOf(.group)))
        == """
        # mine
        [names]   # people
        'A' = "hide"   # a friend = "hide"
        B.x = 5
        "C" = "group"
        "Ü" = "place"

        # the end of people
        [aliases]
        """)
    #expect(try edited(text, every("Z", .isCalled("Y"))) == text + "\n\"Z\" = \"Y\"")
    #expect(
      try edited("[names]\r\nA = \"place\"\r\n", every("A", .isNone))
        == "[names]\r\nA = \"hide\"\r\n")
  }

  @Test func whatStandsThereAlreadyChangesNothing() throws {
    let text = "names.A = 'hide'\n"
    #expect(try edited(text, every("A", .isNone)) == text)
    #expect(throws: Failure.self) { try edited(text, every("A", .isOf(.place))) }
    #expect(throws: Failure.self) {
      try edited("[names]\nA = \"\"\"hide\"\"\"\n", every("A", .isOf(.place)))
    }
  }

  @Test func everyTypeIsWrittenAsItIsRead() throws {
    for type in EntityType.allCases {
      let text = try #require(try edited(nil, every("[x] = \\ # \u{1}", .isOf(type))))
      #expect(list(text).corrections.map(\.statement) == [.isOf(type)])
      #expect(list(text).corrections.first?.forms == ["[x] = \\ # \u{1}"])
    }
  }

  @Test func aRuleIsTakenOutAloneAndOnlyAsItStands() throws {
    let edit = NameListEdit(path: "names.toml")
    let text = "# mine\n[names]\n'A' = \"person\" # why\n\"B\" = \"hide\"\n"
    #expect(
      try edit.removing(every("A", .isOf(.person)), from: text)
        == "# mine\n[names]\n\"B\" = \"hide\"\n")
    for rule in [every("A", .isOf(.place)), every("C", .isNone), every("A", .isCalled("person"))] {
      #expect(throws: Failure.self) { try edit.removing(rule, from: text) }
    }
  }
}

import Articles
import Entities
import Testing

@Suite struct EntityCorrectionTests {
  private let qari = Naming(
    "Himit Qari was held. Qari is 45. RFA rang; Radio Free Asia rang Qari.",
    "person Himit Qari, Qari", "organization RFA", "organization Radio Free Asia")

  @Test func aRenamedEntryKeepsItsMentions() {
    let corrected = qari.corrected(qari.correction("Qari", .isCalled("Khimit")))
    #expect(corrected.first == "person Khimit: Himit Qari, Qari, Qari")
  }

  @Test func anEntryThatIsCalledAsAnotherIsPartOfIt() {
    let corrected = qari.corrected(qari.correction("RFA", .isCalled("Radio Free Asia")))
    #expect(
      corrected == [
        "person Himit Qari: Himit Qari, Qari, Qari",
        "organization Radio Free Asia: RFA, Radio Free Asia",
      ])
  }

  @Test func aTypeIsChangedWhereverTheFormStands() {
    let washington = Naming(
      "Washington spoke. In Washington it rained. George Washington did not.",
      "place Washington", "person George Washington")
    let person = Entity(
      name: "Washington", type: .person, aliases: ["Washington"],
      mentions: Array(washington.entities[0].mentions.prefix(1)))
    let place = Entity(
      name: "Washington", type: .place, aliases: ["Washington"],
      mentions: Array(washington.entities[0].mentions.suffix(1)))
    let correction = EntityCorrection(of: place, in: washington.article, .isOf(.organization))
    let corrected = [person, place, washington.entities[1]].corrected(
      by: [correction], in: washington.article)
    #expect(corrected.map(\.name) == ["Washington", "George Washington"])
    #expect(corrected[0].type == .organization && corrected[0].mentions.count == 2)
    #expect(corrected[1] == washington.entities[1])
    let everywhere = [person, washington.entities[1]].corrected(
      by: [EntityCorrection(["Washington"], everywhere: true, .isOf(.group))],
      in: washington.article)
    #expect(everywhere.map(\.mentions.count) == [2, 1] && everywhere[0].type == .group)
    let both = [person, place, washington.entities[1]].corrected(
      by: [EntityCorrection(["Washington"], everywhere: true, .isOf(.group))],
      in: washington.article)
    #expect(both == everywhere)
  }

  @Test func whatIsHiddenComesBackWholeWhenItIsAddedAgain() {
    let hidden = qari.correction("Himit Qari", .isNone)
    #expect(qari.corrected(hidden).count == 2)
    let again = EntityCorrection(["Qari"], at: qari.place("Qari", 2), .isOf(.group))
    #expect(qari.corrected(hidden, again).first == "group Himit Qari: Himit Qari, Qari, Qari")
  }

  @Test func aFormIsSplitOffAndTheRestIsCalledByWhatItHas() {
    let towns = Naming(
      "Kashgar Prefecture is large; Kashgar is old. Kashgar sleeps.",
      "place Kashgar, Kashgar Prefecture")
    let split = EntityCorrection(splitting: "Kashgar", from: towns.entities[0], in: towns.article)
    #expect(
      towns.corrected(split) == [
        "place Kashgar Prefecture: Kashgar Prefecture", "place Kashgar: Kashgar, Kashgar",
      ])
    #expect(EntityCorrection(splitting: "Kash", from: towns.entities[0], in: towns.article) == nil)
  }

  @Test func oneMentionIsSetApart() {
    let third = qari.place("Qari", 3)
    let apart = EntityCorrection(["Qari"], .mention, at: third, .isCalled("Abdul Qari"))
    #expect(
      qari.corrected(apart) == [
        "person Himit Qari: Himit Qari, Qari", "organization RFA: RFA",
        "organization Radio Free Asia: Radio Free Asia", "person Abdul Qari: Qari",
      ])
    let none = EntityCorrection(["Qari"], .mention, at: third, .isNone)
    #expect(qari.corrected(none).first == "person Himit Qari: Himit Qari, Qari")
    let other = EntityCorrection(["Qari"], .mention, at: third, .isCalled("RFA"))
    #expect(qari.corrected(other)[1] == "organization RFA: RFA, Qari")
  }

  @Test func anAddedNameIsFoundWhereverItStandsAsAWord() {
    let text = "Tohti wrote. TOHTI FREED, they\nsaid. Tohti’s book; Tohtis none, Ilham\nTohti."
    let found = Naming(text, "person Ilham Tohti")
    let added = EntityCorrection(["Tohti"], at: found.place("Tohti"), .isOf(.person))
    #expect(
      found.corrected(added) == [
        "person Tohti: Tohti, TOHTI, Tohti", "person Ilham Tohti: Ilham Tohti",
      ])
  }

  @Test func aNameInsideAnAddedOneGivesWay() {
    let found = Naming(
      "At Kashgar Detention Center in Kashgar. The Kashgar\nDetention Center is full.",
      "place Kashgar")
    let added = EntityCorrection(
      ["Kashgar Detention Center"], at: found.place("Kashgar Detention Center"),
      .isOf(.organization))
    #expect(
      found.corrected(added) == [
        "organization Kashgar Detention Center: Kashgar Detention Center, Kashgar Detention Center",
        "place Kashgar: Kashgar",
      ])
  }

  @Test func aNameAroundTheAddedOneGivesWayWhereTheReaderHasPointed() {
    let found = Naming("Kashgar Prefecture, Kashgar Prefecture.", "place Kashgar Prefecture")
    let added = EntityCorrection(["Kashgar"], at: found.place("Kashgar"), .isOf(.place))
    #expect(
      found.corrected(added) == [
        "place Kashgar: Kashgar", "place Kashgar Prefecture: Kashgar Prefecture",
      ])
  }

  @Test func scriptsWithoutSpacesHaveNoWordsToBeginAt() {
    let found = Naming("昨天习近平说。习近平走了。")
    let added = EntityCorrection(["习近平"], at: found.place("习近平"), .isOf(.person))
    #expect(found.corrected(added) == ["person 习近平: 习近平, 习近平"])
  }

  @Test func aDateThatIsAPersonHasNoCalendarDate() {
    var found = Naming("May spoke.", "date May").entities
    found[0].date = CalendarDate(year: 2019, month: 5)
    let article = Article(text: "May spoke.", blocks: [], format: .plainText)
    let correction = EntityCorrection(of: found[0], in: article, .isOf(.person))
    #expect(found.corrected(by: [correction], in: article).first?.date == nil)
  }
}

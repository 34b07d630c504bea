import Articles
import Entities
import Testing

/// Corrections hold when the names are found anew, by another model or for every article.
@Suite struct RetaggingTests {
  private static let text = "Himit Qari was held. Qari is 45. RFA rang; Radio Free Asia rang Qari."
  private let before = Naming(
    text, "person Himit Qari, Qari", "organization RFA", "organization Radio Free Asia")

  @Test func whatWasOneEntryIsCorrectedInItsParts() {
    let now = Naming(
      Self.text, "person Himit Qari", "place Qari", "organization Radio Free Asia, RFA")
    #expect(
      now.corrected(before.correction("Himit Qari", .isCalled("Khimit"))).first
        == "person Khimit: Himit Qari, Qari, Qari")
    #expect(now.corrected(before.correction("Himit Qari", .isNone)).count == 1)
    #expect(
      now.corrected(before.correction("Himit Qari", .isOf(.group))).prefix(2)
        == ["group Himit Qari: Himit Qari", "group Qari: Qari, Qari"])
  }

  @Test func whatTheModelKnowsByNowChangesNothing() {
    let now = Naming(Self.text, "person Himit Qari, Qari", "organization Radio Free Asia, RFA")
    let merge = before.correction("RFA", .isCalled("Radio Free Asia"))
    #expect(now.corrected(merge) == now.corrected())
  }

  @Test func aNameThatIsNoLongerFoundIsAdded() {
    let now = Naming(Self.text, "organization Radio Free Asia")
    let type = before.correction("RFA", .isOf(.organization))
    #expect(now.corrected(type).first == "organization RFA: RFA")
  }

  @Test func partOfALongerNameIsNotTheEntry() {
    let now = Naming("The New York Times wrote.", "organization New York Times")
    let hidden = EntityCorrection(["Times"], at: now.place("Times"), .isNone)
    #expect(now.corrected(hidden) == now.corrected())
    let apart = EntityCorrection(["Times"], .mention, at: now.place("Times"), .isNone)
    #expect(now.corrected(apart) == now.corrected())
  }

  @Test func whatFitsNothingIsHarmless() {
    let now = Naming("Nothing of it stands here.")
    let corrections = before.entities.flatMap { entity in
      [.isNone, .isCalled("X"), .isOf(.place)].map {
        EntityCorrection(of: entity, in: before.article, $0)
      }
    }
    let bounded = corrections.map {
      EntityCorrection($0.forms, $0.scope, at: now.place("here"), $0.statement)
    }
    #expect(now.lines(corrections.map { EntityCorrection($0.forms, $0.scope, $0.statement) }) == [])
    #expect(now.lines(bounded) == [])
  }

  @Test func aCorrectionWhosePlaceIsLostHoldsByItsForms() {
    let now = Naming(Self.text, "person Himit Qari, Qari")
    let rename = EntityCorrection(["Qari"], .entry, .isCalled("Khimit"))
    #expect(now.corrected(rename) == ["person Khimit: Himit Qari, Qari, Qari"])
    let apart = EntityCorrection(["Qari"], .mention, .isNone)
    #expect(now.corrected(apart) == now.corrected())
  }

  @Test func whatHoldsEverywhereIsAboutEntriesOfThatName() {
    let rename = before.correction("Himit Qari", .isCalled("Khimit"))?.everywhere
    #expect(rename?.forms == ["Himit Qari"])
    let other = Naming("Royal Field Artillery (RFA).", "organization Royal Field Artillery, RFA")
    let merge = before.correction("RFA", .isCalled("Radio Free Asia"))?.everywhere
    #expect(
      other.corrected(merge) == [
        "organization Royal Field Artillery: Royal Field Artillery",
        "organization Radio Free Asia: RFA",
      ])
    let mention = EntityCorrection(["Qari"], .mention, at: before.place("Qari"), .isNone)
    #expect(mention.everywhere == nil)
  }
}

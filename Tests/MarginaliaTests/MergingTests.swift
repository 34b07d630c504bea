import Articles
import Marginalia
import Randomness
import Testing

struct MergingTests {
  private let marked = Marked("One «two» three «four» five «six» seven «eight» nine.")

  /// A store with a highlight on each selection.
  private func store() -> AnnotationStore {
    var store = marked.store()
    for (number, span) in marked.spans.enumerated() {
      store.highlight(span, color: .yellow, at: .noon(), id: .test(UInt64(number)))
    }
    return store
  }

  private func merge(
    _ base: AnnotationStore?, _ ours: AnnotationStore, _ theirs: AnnotationStore
  ) -> Sidecar {
    Sidecar.merge(base: base?.sidecar, ours: ours.sidecar, theirs: theirs.sidecar)
  }

  @Test func bothSidesChangesAreKept() {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.setTags(["a"], of: .test(0), at: .noon(1))
    ours.setNote("Ours.", of: .test(1), at: .noon(1))
    theirs.setTags(["b"], of: .test(0), at: .noon(2))
    theirs.setColor(.red, of: .test(1), at: .noon(2))
    theirs.addArticleNote("New.", at: .noon(2), id: .test(9))
    let merged = merge(base, ours, theirs).annotations
    #expect(merged.count == 5)
    #expect(merged[.test(0)]?.tags == ["a", "b"])
    #expect(merged[.test(1)]?.note == "Ours.")
    #expect(merged[.test(1)]?.color == .red)
  }

  @Test func theLaterNoteStandsAndTheOtherIsKept() throws {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.setNote("Ours.", of: .test(0), at: .noon(1))
    theirs.setNote("Theirs.", of: .test(0), at: .noon(2))
    let merged = merge(base, ours, theirs)
    #expect(merged.annotations[.test(0)]?.note == "Theirs.")
    let copy = try #require(merged.annotations.values.first { $0.conflictOf == .test(0) })
    #expect(copy.note == "Ours." && copy.quote == merged.annotations[.test(0)]?.quote)
    #expect(merge(base, theirs, ours).bytes == merged.bytes)
  }

  @Test func aTagTakenAwayStaysAway() {
    var base = store()
    base.setTags(["a", "b"], of: .test(0), at: .noon(1))
    var (ours, theirs) = (base, base)
    ours.setTags(["b"], of: .test(0), at: .noon(2))
    theirs.setTags(["a", "b", "c"], of: .test(0), at: .noon(3))
    #expect(merge(base, ours, theirs).annotations[.test(0)]?.tags == ["b", "c"])
  }

  @Test func aDeletionHoldsUntilALaterEdit() {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.delete(.test(0), at: .noon(2))
    ours.delete(.test(1), at: .noon(2))
    theirs.setColor(.red, of: .test(0), at: .noon(1))
    theirs.setColor(.red, of: .test(1), at: .noon(3))
    let merged = merge(base, ours, theirs)
    #expect(merged.annotations[.test(0)] == nil)
    #expect(merged.annotations[.test(1)]?.color == .red)
  }

  @Test func whatWasDeletedBeforeAnEditComesBackWithoutWhatItHadBefore() {
    let base = store()
    var (deleting, tagging, writing) = (base, base, base)
    tagging.setTags(["early"], of: .test(0), at: .noon(1))
    deleting.delete(.test(0), at: .noon(2))
    writing.setNote("Late.", of: .test(0), at: .noon(2))
    let sides = [deleting, tagging, writing].map(\.sidecar)
    let merged = [[0, 1, 2], [1, 2, 0], [2, 0, 1]].map { order in
      order.map { sides[$0] }.reduce(sides[order[0]]) {
        Sidecar.merge(base: nil, ours: $0, theirs: $1)
      }
    }
    #expect(merged.allSatisfy { $0.annotations[.test(0)]?.note == "Late." })
    #expect(merged.allSatisfy { $0.annotations[.test(0)]?.tags == [] })
    #expect(Set(merged.map(\.bytes)).count == 1)
  }

  /// A store with the note “Theirs.” and a copy of “Ours.”, and the copy's id.
  private func storeWithCopy() throws -> (store: AnnotationStore, copy: AnnotationID) {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.setNote("Ours.", of: .test(0), at: .noon(1))
    theirs.setNote("Theirs.", of: .test(0), at: .noon(2))
    ours.adopt(merge(base, ours, theirs))
    let copy = ours.sidecar.annotations.values.first { $0.conflictOf != nil }
    return (ours, try #require(copy?.id))
  }

  @Test func aCopyGoesWithALaterDeletionOnAnotherMachine() throws {
    let (store, copy) = try storeWithCopy()
    var other = self.store()
    other.delete(.test(0), at: .noon(3))
    #expect(merge(nil, store, other).annotations[copy] == nil)
  }

  @Test func aCopyStaysWhereItsOriginIsDeletedBesideIt() throws {
    var (store, copy) = try storeWithCopy()
    let other = store
    store.delete(.test(0), at: .noon(3))
    let merged = merge(nil, store, other)
    #expect(merged.annotations[.test(0)] == nil)
    #expect(merged.annotations[copy]?.note == "Ours.")
    #expect(merged.annotations[copy]?.conflictOf == nil)
    // The undoing brings the origin back and leaves the copy.
    #expect(store.undo(at: .noon(4))?.outcome == .whole)
    let undone = merge(nil, store, other).annotations
    #expect(undone[.test(0)]?.note == "Theirs." && undone[copy]?.note == "Ours.")
  }

  @Test func whatTheReaderMakesOfACopyIsANoteLikeOthers() throws {
    var (store, copy) = try storeWithCopy()
    let other = store
    store.setNote("Better.", of: copy, at: .noon(3))
    store.setTags(["mine"], of: copy, at: .noon(3))
    var deleting = self.store()
    deleting.delete(.test(0), at: .noon(9))
    for side in [other, deleting] {
      let kept = merge(nil, store, side).annotations[copy]
      #expect(kept?.note == "Better." && kept?.tags == ["mine"])
    }
    store.delete(copy, at: .noon(4))
    #expect(merge(nil, store, other).annotations[copy] == nil)
  }

  /// One side moves the start of a highlight, the other its end, one of them later.
  @Test(arguments: 0..<40, [false, true])
  func theLaterEndsStand(_ shift: Int, _ isMineLater: Bool) throws {
    let text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen."
    let article = Article(text: text, blocks: [], format: .plainText)
    var generator = SplitMix64(seed: UInt64(shift))
    var base = AnnotationStore(
      Sidecar(for: article, fileName: "a.txt", using: &generator), of: article)
    base.highlight(
      TextSpan(start: 20, end: 30), color: .red, at: .noon(), id: .test(0))
    // Half of them have been moved before.
    if shift % 2 == 0 { base.setSpan(TextSpan(start: 19, end: 31), of: .test(0), at: .noon(1)) }
    var (ours, theirs) = (base, base)
    let mine = TextSpan(start: 20 - shift % 20, end: 30)
    let others = TextSpan(start: 20, end: 32 + shift)
    ours.setSpan(mine, of: .test(0), at: .noon(isMineLater ? 3 : 2))
    theirs.setSpan(others, of: .test(0), at: .noon(isMineLater ? 2 : 3))
    let merged = merge(base, ours, theirs)
    let placed = AnnotationStore(merged, of: article)[.test(0)]
    #expect(placed?.placement.span == (isMineLater ? mine : others))
    #expect(placed?.annotation.quote?.exact == String(article[TextSpan(start: 20, end: 30)]))
    for side in [ours, theirs] {
      let again = Sidecar.merge(base: base.sidecar, ours: merged, theirs: side.sidecar)
      #expect(again.bytes == merged.bytes)
      #expect(
        Sidecar.merge(base: base.sidecar, ours: side.sidecar, theirs: merged).bytes == again.bytes)
    }
  }

  @Test func unknownKeysOfBothAreKept() throws {
    var generator = SplitMix64(seed: 3)
    var object = try #require(JSONValue.foreignSidecar(using: &generator).object)
    let ours = try Sidecar(parsing: JSONValue.object(object).bytes, path: "")
    object["x:theirs"] = "kept"
    object["x:number"] = .number("1.00")
    let theirs = try Sidecar(parsing: JSONValue.object(object).bytes, path: "")
    let merged = String(
      decoding: Sidecar.merge(base: nil, ours: ours, theirs: theirs).bytes, as: UTF8.self)
    #expect(merged.contains("\"x:theirs\": \"kept\"") && merged.contains("1.00"))
  }

  @Test(arguments: ["", "||||||| base\nBASE"])
  func aFileWithConflictMarkersOpensMerged(_ middle: String) throws {
    let base = store()
    var (ours, theirs) = (base, base)
    ours.addArticleNote("Ours.", at: .noon(1), id: .test(20))
    theirs.addArticleNote("Theirs.", at: .noon(1), id: .test(21))
    let text = { (store: AnnotationStore) in String(decoding: store.sidecar.bytes, as: UTF8.self) }
    let file = """
      <<<<<<< HEAD
      \(text(ours))\(middle.replacing("BASE", with: text(base)))=======
      \(text(theirs))>>>>>>> branch

      """
    let merged = try Sidecar(parsing: Array(file.utf8), path: "")
    #expect(merged.annotations.count == 6)
  }
}

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

  @Test(arguments: 0..<60)
  func orderAndRepetitionMakeNoDifference(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let base = store()
    let sides = (0..<3).map { side in edited(base, side, using: &generator).sidecar }
    let (a, b, c) = (sides[0], sides[1], sides[2])
    func join(_ ours: Sidecar, _ theirs: Sidecar) -> Sidecar {
      Sidecar.merge(base: nil, ours: ours, theirs: theirs)
    }
    let ab = join(a, b)
    #expect(ab.bytes == join(b, a).bytes)
    #expect(join(ab, b).bytes == ab.bytes)
    #expect(join(ab, ab).bytes == ab.bytes)
    let text = { (sidecar: Sidecar) in String(decoding: sidecar.bytes, as: UTF8.self) }
    #expect(text(join(ab, c)) == text(join(a, join(b, c))))
  }

  private func edited(
    _ base: AnnotationStore, _ side: Int, using generator: inout SplitMix64
  ) -> AnnotationStore {
    var store = base
    for step in 0..<Int.random(in: 1...6, using: &generator) {
      // What any side deletes, only the first one changes.
      let id = AnnotationID.test(UInt64.random(in: 0..<(side == 0 ? 4 : 3), using: &generator))
      // Sides share their clock, so that times are often the same.
      let time = Timestamp.noon(Int.random(in: 1...4, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: store.setNote("Side \(side), step \(step).", of: id, at: time)
      case 1: store.setTags(["\(side)", "\(step)"], of: id, at: time)
      case 2: store.setColor(HighlightColor.allCases[step % 5], of: id, at: time)
      case 3: store.delete(.test(3), at: time)
      default:
        let new = AnnotationID.test(UInt64(100 + side * 10 + step))
        store.highlight(marked.spans[step % 4], color: .blue, at: time, id: new)
      }
    }
    return store
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

import Entities
import Formats
import Marginalia
import Randomness
import Reader
import Screen
import SidecarKeeping
import Testing
import Views

/// Random keys, pastes and resizes; seeded, so that a failure comes again.
@Suite struct RandomPlayTests {
  private static let text = """
    A Title to Begin With
    By Anna Muster

    Anna Muster came to Vienna in 1911. “Why?” she asked. Nobody at the Austrian Academy of \
    Sciences (AAS) knew; 世界のことば and العربية and देवनागरी stood there, with 👩‍👩‍👧 and é.

    Dr. Muster left the AAS on Oct. 1. It was over…

    """
  private static let markdown = """
    # One

    Text with **strong** and [a link](https://example.org), `code`, ~~gone~~.

    > Quoted
    > - item
    >   1. deeper

    | a | b |
    |---|--:|
    | cell one | 2 |

    ***

    ```swift
    let wide = "a line of code that is certainly wider than any narrow screen will ever be"
    ```
    """

  @Test(arguments: 0..<12) func neverTrapsNorLosesANote(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let isMarkdown = seed % 2 == 1
    let source = isMarkdown ? Self.markdown : Self.text
    let article = ArticleFile.parse(
      bytes: Array(source.utf8), name: isMarkdown ? "a.md" : "a.txt")
    let sidecar = Sidecar(for: article, fileName: "a", using: &random)
    var state = ReaderState(
      path: "a", store: AnnotationStore(sidecar, of: article), themes: ["dark", "light"],
      size: Size(columns: 80, rows: 24), seed: random.next(), now: Timestamp(secondsSinceEpoch: 0))
    _ = update(
      &state,
      Event(
        .entitiesFound(EntityTagger().entities(in: article)), at: Timestamp(secondsSinceEpoch: 0)))
    var seen: Set<AnnotationID> = []
    for step in 0..<2_000 {
      let cause = Self.cause(using: &random)
      let effects = update(&state, Event(cause, at: Timestamp(secondsSinceEpoch: step)))
      if effects.contains(.save) {
        expectSavedWhole(state)
        seen.formUnion(state.store.sidecar.annotations.keys)
      }
      let frame = draw(state)
      #expect(frame.size == state.size)
      #expect(
        frame.cursor.map { $0.column < frame.size.columns && $0.row < frame.size.rows } ?? true)
      if step.isMultiple(of: 200) { SidecarKeeping.keep(state.store.sidecar.bytes) }
      let kept = state.store.sidecar
      #expect(seen.allSatisfy { kept.annotations[$0] != nil || kept.tombstones[$0] != nil })
    }
    let note = state.store.revision
    _ = update(&state, Event(.ending, at: Timestamp(secondsSinceEpoch: 9_999)))
    #expect(state.store.revision >= note)
    expectSavedWhole(state)
    SidecarKeeping.keep(state.store.sidecar.bytes)
  }

  private static let keys = Command.all.filter { $0.name != "quit" }.flatMap(\.keys)

  private static func cause(using random: inout SplitMix64) -> Event.Cause {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<3:
      return .resize(
        Size(
          columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random)))
    case 3..<5: return .paste("pasted\nlines 世界 👩‍👩‍👧 \u{202E}x\t.")
    case 5..<25: return .key(Key(.character("abyzm 3]h".randomElement(using: &random) ?? "a")))
    default:
      let keys = keys.randomElement(using: &random)?.keys ?? []
      return .key(keys.randomElement(using: &random) ?? Key(.escape))
    }
  }
}

import Formats
import Marginalia
import Randomness
import Reader
import Screen
import Testing

/// What comes of a note that is written in the reader's own editor.
@Suite struct EditorTests {
  private static func state() -> ReaderState {
    var ids = SplitMix64(seed: 3)
    let article = ArticleFile.parse(bytes: Array("It was cold there.\n".utf8), name: "a.txt")
    let sidecar = Sidecar(for: article, fileName: "a.txt", using: &ids)
    return ReaderState(
      path: "a.txt", store: AnnotationStore(sidecar, of: article),
      size: Size(columns: 80, rows: 24), seed: 1, now: Timestamp(secondsSinceEpoch: 0))
  }

  /// Presses `E`, and comes back from the editor with `text`.
  private static func edit(
    _ state: inout ReaderState, _ text: String?, problem: String? = nil
  ) throws -> [Effect] {
    let asked = update(&state, event(.key(Key(.character("E")))))
    guard case .editNote(let id, let old, let isNew) = try #require(asked.last) else {
      Issue.record("\(asked)")
      return []
    }
    return update(
      &state,
      event(.noteEdited(id, text: text ?? old, isHighlightNew: isNew, problem: problem)))
  }

  private static func event(_ cause: Event.Cause) -> Event {
    Event(cause, at: Timestamp(secondsSinceEpoch: 1))
  }

  @Test(arguments: [nil, "", "\n"])
  func whatBringsNothingBackTakesTheHighlightBack(text: String?) throws {
    var state = Self.state()
    let effects = try Self.edit(&state, text)
    #expect(state.store.annotations.isEmpty && effects == [.save])
    #expect(state.message?.text == "No note, so no highlight; m makes one without a note.")
  }

  @Test func anEditorThatFailsTakesTheHighlightBackAndSaysBoth() throws {
    var state = Self.state()
    _ = try Self.edit(&state, nil, problem: "It failed.")
    #expect(state.store.annotations.isEmpty)
    #expect(
      state.message
        == Message(
          "It failed. No note, so no highlight; m makes one without a note.", isProblem: true))
  }

  @Test func aHighlightThatWasThereStays() throws {
    var state = Self.state()
    _ = update(&state, Self.event(.key(Key(.character("m")))))
    #expect(try Self.edit(&state, "", problem: "It failed.").isEmpty)
    #expect(state.store.annotations.count == 1)
    #expect(state.message == Message("It failed.", isProblem: true))
    _ = try Self.edit(&state, "Kept.")
    #expect(state.store.annotations.map(\.annotation.note) == ["Kept."])
  }
}

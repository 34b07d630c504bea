import Formats
import Marginalia
import Randomness
import Reader
import Screen
import Testing
import Views

/// A command that a count changes takes one at `:`, too.
@Suite struct CountTests {
  private static let text =
    "A Title to Begin With\nBy Anna Muster\n\n"
    + String(repeating: "One two three. Four, five, six. Seven eight. Nine ten.\n\n", count: 20)

  /// In the middle of an article with highlights, a search, and something to undo.
  private static func state(in pane: Pane) -> ReaderState {
    let article = ArticleFile.parse(bytes: Array(text.utf8), name: "a.txt")
    var ids = SplitMix64(seed: 3)
    let sidecar = Sidecar(for: article, fileName: "a.txt", using: &ids)
    var state = ReaderState(
      path: "a.txt", store: AnnotationStore(sidecar, of: article),
      size: Size(columns: 120, rows: 12), seed: 1, now: time)
    let focus = pane == .notes ? "focus-notes" : "focus-article"
    for line in ["30", "mark", "40", "mark", "50", "mark", "search five", "undo", "45", focus] {
      for character in ":" + line { press(Key(.character(character)), &state) }
      press(Key(.enter), &state)
    }
    return state
  }

  private static let time = Timestamp(secondsSinceEpoch: 0)

  private static func press(_ key: Key, _ state: inout ReaderState) {
    _ = update(&state, Event(.key(key), at: time))
  }

  @Test(arguments: Command.promptable.filter { !$0.takesCount && $0.argument == nil }.map(\.name))
  func takesNoneWhereNoneMakesADifference(name: String) throws {
    let command = try #require(Command.named(name))
    for pane in [Pane.article, .notes] {
      var (once, often) = (Self.state(in: pane), Self.state(in: pane))
      let effects = command.action(&once, Invocation(time: Self.time))
      #expect(command.action(&often, Invocation(count: 3, time: Self.time)) == effects)
      #expect(draw(once) == draw(often))
    }
  }
}

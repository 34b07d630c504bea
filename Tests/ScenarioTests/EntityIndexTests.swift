import Articles
import Entities
import Formats
import Marginalia
import Randomness
import Reader
import Screen
import Testing

/// What is asked of all entities at every key is what going through all of them would give.
@Suite struct EntityIndexTests {
  private static let text = """
    Anna Muster met Karl Huber in Linz. Muster came from Vienna, Austria; Huber did not.

    Vienna is far from Linz, said Anna Muster of Radio Free Asia (RFA). RFA had no answer for Huber.

    """

  private static func state() throws -> ReaderState {
    let article = ArticleFile.parse(bytes: Array(text.utf8), name: "a.txt")
    var random = SplitMix64(seed: 3)
    var state = ReaderState(
      path: "a.txt",
      store: AnnotationStore(
        Sidecar(for: article, fileName: "a.txt", using: &random), of: article),
      size: Size(columns: 120, rows: 30), seed: 1, now: Timestamp(secondsSinceEpoch: 0))
    let found = EntityTagger().entities(in: article)
    try #require(found.count > 3)
    _ = update(&state, Event(.entitiesFound(found), at: Timestamp(secondsSinceEpoch: 0)))
    return state
  }

  @Test func placesInASpanAreThoseThatTouchIt() throws {
    let state = try Self.state()
    let mentions = (state.entities ?? []).flatMap { $0.mentions.map(\.span) }.sorted()
    let length = state.article.span.count
    for start in 0...length {
      for end in [start + 1, start + 9, start + 60, length + 5] where end > start {
        let span = TextSpan(start: start, end: end)
        #expect(
          state.entityIndex.places(in: span).map(\.span) == mentions.filter { $0.overlaps(span) })
      }
    }
  }

  @Test func theSpreadCountsEveryMention() throws {
    let state = try Self.state()
    for (number, entity) in (state.entities ?? []).enumerated() {
      let spread = state.entityIndex.spread(of: number)
      #expect(spread.reduce(0, +) == entity.mentions.count)
      let last = entity.mentions.last?.span.start ?? 0
      #expect(spread[last * spread.count / state.article.span.count] > 0)
    }
  }

  /// What is known of a part of a long article is shown first, then the whole.
  @Test func theChosenEntityStaysChosenWhenMoreIsFound() throws {
    var state = try Self.state()
    let all = try #require(state.entities)
    let time = Timestamp(secondsSinceEpoch: 1)
    _ = update(&state, Event(.entitiesFound(Array(all.suffix(2))), at: time))
    for key: Character in ["g", "e"] {
      _ = update(&state, Event(.key(Key(.character(key))), at: time))
    }
    let chosen = try #require(state.chosenEntity)
    _ = update(&state, Event(.entitiesFound(all), at: time))
    #expect(state.chosenEntity == chosen)
  }
}

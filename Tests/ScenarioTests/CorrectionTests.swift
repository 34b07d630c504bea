import Articles
import Entities
import Marginalia
import Randomness
import Reader
import Screen
import Testing

/// What the state makes of corrections that come from elsewhere.
@Suite struct CorrectionTests {
  private let article = Article(
    text: "Himit Qari was held. Qari is 45.", blocks: [], format: .plainText)

  private var sidecar: Sidecar {
    var ids = SplitMix64(seed: 3)
    return Sidecar(for: article, fileName: "a.txt", using: &ids)
  }

  private func mention(_ words: String) -> Mention? {
    TextSearch(words).hits(in: article).first.map { Mention($0) }
  }

  private func entity(_ name: String, _ type: EntityType, _ words: String...) -> Entity {
    let mentions = words.compactMap(mention)
    return Entity(
      name: name, type: type, aliases: mentions.map { article.form(of: $0.span) },
      mentions: mentions)
  }

  private func state(_ found: [Entity]) -> ReaderState {
    var state = ReaderState(
      path: "a.txt", store: AnnotationStore(sidecar, of: article),
      size: Size(columns: 80, rows: 24), seed: 1, now: Timestamp(secondsSinceEpoch: 0))
    _ = update(&state, event(.entitiesFound(found)))
    return state
  }

  private func event(_ cause: Event.Cause) -> Event {
    Event(cause, at: Timestamp(secondsSinceEpoch: 1))
  }

  /// The sidecar as another program has it that has said `correction` of the first name.
  private func saved(_ correction: Correction) throws -> Sidecar {
    var store = AnnotationStore(sidecar, of: article)
    var ids = SplitMix64(seed: 5)
    store.correct(
      correction, at: try #require(mention("Himit Qari")).span, as: "",
      time: Timestamp(secondsSinceEpoch: 1), id: AnnotationID(using: &ids))
    return store.sidecar
  }

  @Test func whatAnotherProgramCorrectsShowsAtOnceAndAfterRetagging() throws {
    let found = [entity("Himit Qari", .person, "Himit Qari", "Qari")]
    var state = state([entity("Himit Qari", .person, "Himit Qari")])
    let other = try saved(Correction(otherForms: ["Qari"], name: "Khimit"))
    _ = update(&state, event(.merged(other, oldTexts: [:])))
    #expect(state.entities?.map(\.name) == ["Khimit"])
    _ = update(&state, event(.entitiesFound(found)))
    #expect(state.entities?.map(\.name) == ["Khimit"])
    #expect(state.entities?.first?.type == .person)
  }

  @Test func whatIsPlacedLaterCorrectsThen() throws {
    let found = [entity("Himit Qari", .person, "Himit Qari")]
    let other = try saved(Correction(name: "Khimit"))
    let edited = Article(text: article.text + " He is free.", blocks: [], format: .plainText)
    let store = AnnotationStore(other, of: edited, searchesLater: true)
    var state = ReaderState(
      path: "a.txt", store: store, size: Size(columns: 80, rows: 24), seed: 1,
      now: Timestamp(secondsSinceEpoch: 0))
    _ = update(&state, event(.entitiesFound(found)))
    let search = try #require(state.store.search)
    #expect(state.entities == found)
    _ = update(&state, event(.notesPlaced(search.results())))
    #expect(state.entities?.map(\.name) == ["Khimit"])
  }

  @Test func aTypeThatIsNotKnownHereIsKeptAndChangesNothing() throws {
    let found = [entity("Himit Qari", .person, "Himit Qari")]
    var state = state(found)
    let other = try saved(Correction(type: "spacecraft"))
    _ = update(&state, event(.merged(other, oldTexts: [:])))
    #expect(state.entities == found)
    #expect(state.store.corrections.first?.annotation.correction?.type == "spacecraft")
  }

  @Test func theChosenEntryStaysChosen() throws {
    var state = state([
      entity("Himit", .person, "Himit"), entity("held", .other, "held"),
    ])
    for key in "gej" { _ = update(&state, event(.key(Key(.character(key))))) }
    #expect(state.chosenEntity?.name == "held")
    let other = try saved(Correction(type: Correction.noType))
    _ = update(&state, event(.merged(other, oldTexts: [:])))
    #expect(state.chosenEntity?.name == "held")
  }
}

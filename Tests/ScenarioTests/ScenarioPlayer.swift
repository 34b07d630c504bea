import Articles
import Entities
import Formats
import Marginalia
import Randomness
import Reader
import Screen
import ScreenTesting
import SidecarKeeping
import Testing
import Views

/// Plays a scenario on the reader's state, without a terminal or files.
struct ScenarioPlayer {
  private var state: ReaderState
  private var asked: [Effect] = []
  private var time = 1_790_000_000
  private var lost: Sidecar?
  private var rules: [EntityCorrection] = []

  /// The parts with what they must be replaced by what was.
  static func play(_ scenario: Scenario, settings: Settings = Settings()) throws -> Scenario {
    var player = try ScenarioPlayer(scenario, settings: settings)
    var played = scenario
    for index in scenario.parts.indices {
      if let lines = try player.play(scenario.parts[index]) { played.parts[index].lines = lines }
    }
    SidecarKeeping.keep(player.state.store.sidecar.bytes)
    return played
  }

  private init(_ scenario: Scenario, settings: Settings) throws {
    let part = try #require(scenario.parts.first { $0.kind == "article" })
    let size = try #require(
      scenario.parts.first { $0.kind == "size" }.flatMap { Size($0.argument) })
    let article = Self.article(part)
    var ids = SystemRandomNumberGenerator()
    let sidecar = Sidecar(for: article, fileName: "article", using: &ids)
    state = Self.state(
      AnnotationStore(sidecar, of: article), settings: settings, size: size, time: time)
    handle(.entitiesFound(Self.entities(of: article)))
  }

  private static func article(_ part: Scenario.Part) -> Article {
    let text = part.lines.joined(separator: "\n") + "\n"
    let name = part.argument == "markdown" ? "article.md" : "article.txt"
    return ArticleFile.parse(bytes: Array(text.utf8), name: name)
  }

  private static func state(
    _ store: AnnotationStore, settings: Settings, size: Size, time: Int
  ) -> ReaderState {
    ReaderState(
      path: "article.txt", store: store, settings: settings, themes: ["dark", "light"], size: size,
      seed: 7, now: Timestamp(secondsSinceEpoch: time))
  }

  /// Opens the article anew with other words and the notes made so far.
  private mutating func edit(_ part: Scenario.Part) {
    let article = Self.article(part)
    let store = AnnotationStore(
      state.store.sidecar, of: article,
      oldTexts: [Digest(of: state.article): state.article.text])
    state = Self.state(store, settings: state.settings, size: state.size, time: time)
    handle(.entitiesFound(Self.entities(of: article)))
  }

  /// Who the scenarios are about. Found by their words, so that screens do not depend on a tagger.
  private static let cast: [(EntityType, forms: [String])] = [
    (.person, ["Anna Muster", "Muster"]), (.person, ["Huber"]), (.place, ["Linz"]),
    (.organization, ["Linz Town Council", "LTC"]),
    (.place, ["Wels"]), (.place, ["Steyr"]), (.place, ["Enns"]), (.place, ["Traun"]),
    (.place, ["Perg"]), (.place, ["Ried"]), (.place, ["Gmunden"]), (.place, ["Ischl"]),
  ]

  private static func entities(of article: Article) -> [Entity] {
    var taken: [TextSpan] = []
    // Longer forms first: “Linz” in “Linz Town Council” is no mention of the town.
    let forms = cast.indices.flatMap { index in cast[index].forms.map { (index, $0) } }
      .sorted { $0.1.count > $1.1.count }
    var mentions: [Int: [Mention]] = [:]
    for (index, form) in forms {
      for hit in TextSearch(form).hits(in: article) where !taken.contains(where: hit.overlaps) {
        taken.append(hit)
        mentions[index, default: []].append(Mention(hit))
      }
    }
    return cast.enumerated().compactMap { index, member in
      guard let found = mentions[index]?.sorted(by: { $0.span < $1.span }) else { return nil }
      let said = Set(found.map { String(article[$0.span]) })
      return Entity(
        name: member.forms[0], type: member.0, aliases: member.forms.filter(said.contains),
        mentions: found)
    }
  }

  /// What a part's lines should be; nil for a part that acts.
  private mutating func play(_ part: Scenario.Part) throws -> [String]? {
    switch part.kind {
    case "keys":
      asked = []
      for input in try ScenarioKeys.causes(part.argument) { handle(input) }
      return nil
    case "resize":
      handle(.resize(try #require(Size(part.argument))))
      return nil
    case "edited":
      edit(part)
      return nil
    case "found":
      try findNotes(on: part.lines)
      return nil
    case "screen": return screen
    case "caret": return [caret]
    case "theme": return [state.settings.theme]
    case "roles": return FramePicture(draw(state)).lines
    case "notes": return notes
    case "asks":
      return asked.map { effect in
        switch effect {
        case .teach(let rule): return "teach: \(rule.sentence)"
        case .lift(let rule): return "lift: \(rule.sentence)"
        default: return "\(effect)"
        }
      }
    default: return nil
    }
  }

  /// Notes of another file with highlights on `quotes` turn up.
  private mutating func findNotes(on quotes: [String]) throws {
    let article = state.article
    var ids = SplitMix64(seed: 11)
    var other = AnnotationStore(
      Sidecar(for: article, fileName: "old-name.txt", using: &ids), of: article)
    for quote in quotes {
      let span = try #require(TextSearch(quote).hits(in: article).first)
      other.highlight(
        span, color: .blue, at: Timestamp(secondsSinceEpoch: time), id: AnnotationID(using: &ids))
    }
    lost = other.sidecar
    let candidate = SidecarCandidate(
      other.sidecar, at: "old-name.txt.manicule.json", isLeftBehind: true, for: article,
      digest: Digest(of: article))
    handle(.notesFound(try #require(candidate)))
  }

  private mutating func handle(_ cause: Event.Cause) {
    time += 60
    let effects = update(&state, Event(cause, at: Timestamp(secondsSinceEpoch: time)))
    for effect in effects {
      if effect == .save {
        expectSavedWhole(state)
        handle(.saved(revision: state.store.revision))
      } else if case .adopt = effect, let lost {
        handle(.adopted(state.store.sidecar.adopting(lost), oldTexts: [:]))
      } else {
        asked.append(effect)
        followRule(effect)
      }
    }
  }

  /// Keeps or lifts a rule as the program does, and finds the names anew by it.
  private mutating func followRule(_ effect: Effect) {
    switch effect {
    case .teach(let rule):
      rules = rules.filter { !$0.isInPlace(of: rule) } + [rule]
      handle(.rules(rules, change: "In every article: \(rule.sentence)"))
    case .lift(let rule):
      rules.removeAll { $0 == rule }
      handle(.rules(rules, change: "No more in every article: \(rule.sentence)"))
    default: return
    }
    let found = Self.entities(of: state.article)
    handle(.entitiesFound(found.corrected(by: rules, in: state.article)))
  }

  private var screen: [String] {
    let frame = draw(state)
    return (0..<frame.size.rows).map { row in
      let line = frame.row(row).map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The caret's sentence with the character under it in «…».
  private var caret: String {
    let article = state.article
    let sentence = article.sentence(at: state.caret) ?? article.span
    let end = article.nextCharacter(after: state.caret)
    func text(_ start: Int, _ end: Int) -> String {
      String(article[TextSpan(start: start, end: end)])
    }
    return text(min(sentence.start, state.caret), state.caret)
      + "«" + text(state.caret, end) + "»" + text(end, max(end, sentence.end))
  }

  private var notes: [String] {
    state.store.annotations.map { placed in
      let quote = placed.placement.span.map { "“\(state.article[$0])”" } ?? ""
      let note = placed.annotation.note.map { " note: \($0)" } ?? ""
      let tags = placed.annotation.tags.map { " #\($0)" }.joined()
      let color = placed.annotation.color?.rawValue ?? placed.annotation.kind.name
      let correction = placed.annotation.correction.map { correction in
        (correction.scope == .entry ? "" : " this \(correction.scope)")
          + (correction.name.map { " is “\($0)”" } ?? "")
          + (correction.type.map { " type \($0)" } ?? "")
      }
      return (color + " " + quote + (correction ?? "") + note + tags).split(separator: "\n").joined(
        separator: "⏎")
    }
  }
}

/// Fails unless what would be saved loads to the same annotations.
func expectSavedWhole(_ state: ReaderState, sourceLocation: SourceLocation = #_sourceLocation) {
  let saved = try? Sidecar(parsing: state.store.sidecar.bytes, path: "saved")
  #expect(saved?.annotations == state.store.sidecar.annotations, sourceLocation: sourceLocation)
  #expect(saved?.tombstones == state.store.sidecar.tombstones, sourceLocation: sourceLocation)
}

extension Size {
  /// Reads `80×24` or `80x24`.
  init?(_ text: String) {
    let numbers = text.split { $0 == "×" || $0 == "x" }.compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    self.init(columns: numbers[0], rows: numbers[1])
  }
}

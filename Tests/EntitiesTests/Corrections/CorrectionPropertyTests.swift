import Articles
import Entities
import Testing

/// Whatever is said of whatever was found: mentions stay inside the text, in order and apart.
@Suite struct CorrectionPropertyTests {
  private static let words = [
    "Himit", "Qari", "RFA", "Kashgar", "Prefecture", "Ürümqi", "习近平", "😀", "of", "\n", "’s", "-",
  ]

  @Test(arguments: 0..<40) func mentionsStayInOrderAndApart(seed: UInt64) {
    var random = Random(state: seed)
    let text = (0..<60).map { _ in random.word() + (random.below(4) == 0 ? "" : " ") }.joined()
    let names = (0..<5).map { _ in "\(random.word()) \(random.word())" } + ["Qari", "RFA"]
    let rows = names.map { (random.below(2) == 0 ? "person " : "place ") + $0 }
    let found = Naming(text, rows[0], rows[1], rows[2], rows[5], rows[6])
    let corrections = (0..<25).map { _ in correction(found, names, &random) }
    let corrected = found.entities.corrected(by: corrections, in: found.article)
    let spans = corrected.flatMap { $0.mentions.map(\.span) }.sorted()
    for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
    for span in spans {
      #expect(!span.isEmpty && found.article.roundedToCharacters(span) == span)
    }
    for entity in corrected {
      #expect(!entity.mentions.isEmpty && !entity.name.isEmpty && !entity.aliases.isEmpty)
      #expect(entity.mentions == entity.mentions.sorted { $0.span < $1.span })
    }
    #expect(corrected == found.entities.corrected(by: corrections, in: found.article))
  }

  private func correction(
    _ found: Naming, _ names: [String], _ random: inout Random
  ) -> EntityCorrection {
    let name = names[random.below(names.count)]
    let places = TextSearch(name).hits(in: found.article)
    let place = places.isEmpty || random.below(3) == 0 ? nil : places[random.below(places.count)]
    let statement: EntityCorrection.Statement =
      switch random.below(4) {
      case 0: .isNone
      case 1: .isOf(EntityType.allCases[random.below(EntityType.allCases.count)])
      default: .isCalled(names[random.below(names.count)])
      }
    let scopes: [EntityCorrection.Scope] = [.entry, .entry, .form, .mention]
    return EntityCorrection([name], scopes[random.below(scopes.count)], at: place, statement)
  }

  private struct Random {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func word() -> String {
      CorrectionPropertyTests.words[below(CorrectionPropertyTests.words.count)]
    }
  }
}

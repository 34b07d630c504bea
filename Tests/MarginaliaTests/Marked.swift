import Articles
import Marginalia

/// An article written with «…» around what is selected.
struct Marked {
  let article: Article
  let spans: [TextSpan]

  init(_ marked: String) {
    var text = ""
    var starts: [Int] = []
    var spans: [TextSpan] = []
    for character in marked {
      switch character {
      case "«": starts.append(text.utf8.count)
      case "»": spans.append(TextSpan(start: starts.removeLast(), end: text.utf8.count))
      default: text.append(character)
      }
    }
    article = Article(text: text, blocks: [], format: .plainText)
    self.spans = spans
  }

  func store() -> AnnotationStore {
    var generator = Seeded(1)
    return AnnotationStore(
      Sidecar(for: article, fileName: "article.txt", using: &generator), of: article)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): repeatable randomness.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}

extension Timestamp {
  /// Noon of a day, and some seconds.
  static func noon(_ seconds: Int = 0) -> Timestamp {
    Timestamp(secondsSinceEpoch: 1_795_435_200 + seconds)
  }
}

extension AnnotationID {
  static func test(_ number: UInt64) -> AnnotationID {
    var generator = Seeded(number)
    return AnnotationID(using: &generator)
  }
}

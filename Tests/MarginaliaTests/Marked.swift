import Articles
import Marginalia
import Randomness

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
    var generator = SplitMix64(seed: 1)
    return AnnotationStore(
      Sidecar(for: article, fileName: "article.txt", using: &generator), of: article)
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
    var generator = SplitMix64(seed: number)
    return AnnotationID(using: &generator)
  }
}

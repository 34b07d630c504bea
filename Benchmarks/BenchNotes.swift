import Articles
import Marginalia
import Randomness

/// Many notes on an article, the same on every run.
struct BenchNotes {
  let article: Article
  let ids: [AnnotationID]
  private let store: AnnotationStore

  init(count: Int, on text: String) {
    var random = SplitMix64(seed: 2)
    let article = BenchNotes.article(text)
    var made = AnnotationStore(
      Sidecar(for: article, fileName: "article.txt", using: &random), of: article)
    let passages = BenchNotes.passages(of: text)
    var ids: [AnnotationID] = []
    for number in 0..<count {
      let passage = passages[number * passages.count / count]
      let id = AnnotationID(using: &random)
      made.highlight(
        passage, color: .yellow, note: number % 3 == 0 ? "Who says so?" : nil,
        tags: number % 5 == 0 ? ["to-check"] : [], at: BenchNotes.noon, id: id)
      ids.append(id)
    }
    self.article = article
    self.ids = ids
    store = made
  }

  var sidecar: Sidecar { store.sidecar }

  /// A moment, `seconds` after the notes were made.
  func time(_ seconds: Int) -> Timestamp {
    Timestamp(
      millisecondsSinceEpoch: BenchNotes.noon.millisecondsSinceEpoch + Int64(seconds + 1) * 1000)
  }

  private static let noon = Timestamp(secondsSinceEpoch: 1_795_435_200)

  private static func article(_ text: String) -> Article {
    Article(text: text, blocks: [], format: .plainText)
  }

  /// The first three words and more of each line and what follows each comma and full stop.
  private static func passages(of text: String) -> [TextSpan] {
    let bytes = Array(text.utf8)
    var spans: [TextSpan] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x20 || byte == 0x0A {
      let isLong = offset - start >= 12 + spans.count % 7 * 10
      if byte == 0x0A || isLong {
        if isLong { spans.append(TextSpan(start: start, end: offset)) }
        start = offset + 1
      }
    }
    return spans
  }

  /// The article after its editor: of every twenty sentences one has gone, one is new and two have
  /// other words.
  func edited() -> Article {
    var random = SplitMix64(seed: 3)
    let sentences = article.text.split(separator: ". ").map(String.init)
    let edited = sentences.flatMap { sentence -> [String] in
      switch Int.random(in: 0..<20, using: &random) {
      case 0: []
      case 1: ["Nobody had asked before the second edition came out", sentence]
      case 2, 3: [BenchNotes.reworded(sentence, &random)]
      default: [sentence]
      }
    }
    return BenchNotes.article(edited.joined(separator: ". "))
  }

  private static func reworded(_ sentence: String, _ random: inout SplitMix64) -> String {
    sentence.split(separator: " ", omittingEmptySubsequences: false).map { word in
      Int.random(in: 0..<4, using: &random) == 0 ? "reworded" : String(word)
    }.joined(separator: " ")
  }

  /// Two copies in which every second note was changed, each in its own way.
  func sides() -> (Sidecar, Sidecar) {
    var (ours, theirs) = (store, store)
    for (number, id) in ids.enumerated() where number % 2 == 0 {
      ours.setNote("Ours: \(number).", of: id, at: time(number))
      theirs.setNote("Theirs: \(number).", of: id, at: time(number + 1))
    }
    return (ours.sidecar, theirs.sidecar)
  }
}

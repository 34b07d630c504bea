import Articles
import Entities

/// Measures how well the program finds nationalities, peoples, religions and parties' members.
struct GroupWordEvaluation {
  /// Words for them, as they are written.
  private let words: Set<Substring>
  private let isVerbose: Bool
  private var names = (found: 0, all: 0)
  private var mentions = (found: 0, all: 0)

  /// Prints two counts: of the marked names that hold words of the file `list` only, those found as
  /// groups and cut the same way; and of such words outside other names, those in a found group.
  static func run(_ path: String, list: String, isVerbose: Bool) throws {
    let lines = try Files.text(list).split(separator: "\n").filter { !$0.hasPrefix("#") }
    var evaluation = GroupWordEvaluation(
      words: Set(lines.flatMap { $0.split(separator: " ") }), isVerbose: isVerbose)
    for text in try LabelledText.read(path, only: "") { evaluation.measure(text) }
    evaluation.report("names exactly as marked", evaluation.names)
    evaluation.report("words found", evaluation.mentions)
  }

  private init(words: Set<Substring>, isVerbose: Bool) {
    self.words = words
    self.isVerbose = isVerbose
  }

  private mutating func measure(_ text: LabelledText) {
    let (article, points) = (text.article, text.codePoints)
    let scalars = Array(text.text.unicodeScalars)
    let groups = Set(
      EntityTagger().entities(in: article).filter { $0.type == .group }.flatMap(\.mentions)
        .map { points[$0.span.start]..<points[$0.span.end] })
    var others: [Range<Int>] = []
    for name in text.names {
      let range = name.start..<name.end
      guard name.type == "MISC", isOfListed(scalars[range]) else {
        others.append(range)
        continue
      }
      names.all += 1
      if groups.contains(range) { names.found += 1 } else { show("name", range, text, scalars) }
    }
    for token in TokenizedText(article).tokens {
      let range = points[token.range.lowerBound]..<points[token.range.upperBound]
      guard isOfListed(scalars[range]), !others.contains(where: { $0.overlaps(range) }) else {
        continue
      }
      mentions.all += 1
      if groups.contains(where: { $0.overlaps(range) }) {
        mentions.found += 1
      } else {
        show("word", range, text, scalars)
      }
    }
  }

  /// Whether these are words of the list, and nothing else but what parts them.
  private func isOfListed(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = String(String.UnicodeScalarView(scalars)).split { " -–\n".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { words.contains($0) }
  }

  private func show(
    _ what: String, _ range: Range<Int>, _ text: LabelledText, _ scalars: [Unicode.Scalar]
  ) {
    guard isVerbose else { return }
    let around = max(0, range.lowerBound - 40)..<min(scalars.count, range.upperBound + 30)
    let words = String(String.UnicodeScalarView(scalars[around])).split(separator: "\n")
    print(what, text.genre, words.joined(separator: " "))
  }

  private func report(_ what: String, _ count: (found: Int, all: Int)) {
    let percent = (Double(count.found) * 1000 / Double(max(1, count.all))).rounded() / 10
    print("\(count.found) of \(count.all) \(what), \(percent) %")
  }
}

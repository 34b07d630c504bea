import Entities

/// Sentences as numbers: for each stretch of active tokens, their features and their tags.
final class TrainingSet {
  /// A stretch of active tokens.
  struct Stretch {
    let tags: [UInt8]
    /// `starts[i]..<starts[i + 1]` of `features` are the features of token i in both passes.
    let starts: [Int32]
    /// Four a token: the features that say there are no votes.
    let unvoted: [Int32]
    /// Four a token with the votes of the first pass; empty where there was none.
    let voted: [Int32]
    let weight: Float
  }

  /// Features by hash; 0 stands for those too rare to learn.
  private(set) var numbers: [UInt64: Int32] = [:]
  private(set) var features: [Int32] = []
  private(set) var stretches: [Stretch] = []
  private let table: WordTable
  private let minimum: Int
  private let skipped: Set<UInt64>
  /// How often features occur, as far as 26 bits of their hashes tell them apart.
  private var counts = [UInt8](repeating: 0, count: 1 << 26)

  /// Takes in `documents`; `first` are the tags of a first pass over each, none or all.
  init(
    _ documents: [Document], _ table: WordTable, minimum: Int, skipped: Set<UInt64> = [],
    first: [[UInt8]] = []
  ) {
    self.table = table
    self.minimum = minimum
    self.skipped = skipped
    for (number, document) in documents.enumerated() {
      visit(document, first.isEmpty ? nil : first[number]) { token in
        for feature in token.plain + token.unvoted + token.voted { count(feature) }
      }
    }
    for (number, document) in documents.enumerated() {
      add(document, first.isEmpty ? nil : first[number])
    }
    counts = []
  }

  /// How many numbers there are, 0 included.
  var featureCount: Int { numbers.count + 1 }

  private func slot(_ feature: UInt64) -> Int { Int(feature >> 20 & (1 << 26 - 1)) }

  private func count(_ feature: UInt64) {
    let slot = slot(feature)
    if counts[slot] < .max { counts[slot] += 1 }
  }

  private func number(_ feature: UInt64) -> Int32 {
    if let known = numbers[feature] { return known }
    guard Int(counts[slot(feature)]) >= minimum else { return 0 }
    let new = Int32(numbers.count + 1)
    numbers[feature] = new
    return new
  }

  private func add(_ document: Document, _ first: [UInt8]?) {
    var range = 0..<0
    var starts: [Int32] = []
    var unvoted: [Int32] = []
    var voted: [Int32] = []
    func close() {
      guard !range.isEmpty else { return }
      stretches.append(
        Stretch(
          tags: Array(document.tags[range]), starts: starts + [Int32(features.count)],
          unvoted: unvoted, voted: voted, weight: document.weight))
      (starts, unvoted, voted) = ([], [], [])
    }
    visit(document, first) { token in
      if token.stretch != range {
        close()
        range = token.stretch
      }
      starts.append(Int32(features.count))
      features += token.plain.map(number).filter { $0 > 0 }
      unvoted += token.unvoted.map(number)
      voted += token.voted.map(number)
    }
    close()
  }

  /// The features of an active token.
  private struct Visited {
    let stretch: Range<Int>
    let plain: [UInt64]
    let unvoted: [UInt64]
    let voted: [UInt64]
  }

  private func visit(_ document: Document, _ first: [UInt8]?, _ body: (Visited) -> Void) {
    let tokens = document.text.tokens
    var evidence = DocumentEvidence(tokens, document.text.sentences)
    if let first { evidence.vote(first) }
    for sentence in document.text.sentences {
      let active = ActiveTokens.ranges(tokens[sentence.tokens])
      guard !active.isEmpty else { continue }
      let extractor = FeatureExtractor(
        sentence.tokens.map { table.traits(tokens[$0], document.bytes) },
        isTitleCase: sentence.setting == .titleCase, source: document.sourceNumber)
      for range in active {
        for index in range {
          let position = index - sentence.tokens.lowerBound
          var list = FeatureList(skipping: skipped)
          extractor.addWords(position, evidence.use(index), to: &list)
          let word = extractor.votedWord(position)
          let voted = first.map { votes(word, evidence.votes(index, $0)) }
          body(
            Visited(
              stretch: range, plain: list.features, unvoted: votes(word, Votes()),
              voted: voted ?? []))
        }
      }
    }
  }

  private func votes(_ word: VotedWord, _ votes: Votes) -> [UInt64] {
    var list = FeatureList(skipping: skipped)
    word.add(votes, to: &list)
    return list.features
  }
}

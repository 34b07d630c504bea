import Entities

/// Which words stand beside which in a corpus, and how often.
struct WordPairs {
  typealias Neighbour = (word: Int, count: Int32)

  /// The words that occur often enough, the most frequent first; word 0 stands for all others, and
  /// the last for the ends of sentences.
  let vocabulary: [WordHash]
  private(set) var next: [[Neighbour]]
  private(set) var before: [[Neighbour]]

  /// The number of words, 0 and the last included.
  var count: Int { next.count }

  init(_ documents: [Document], minimum: Int) {
    var counts: [WordHash: Int] = [:]
    for token in documents.lazy.flatMap(\.text.tokens) { counts[token.hash, default: 0] += 1 }
    vocabulary = counts.filter { $0.value >= minimum }
      .sorted { ($0.value, $1.key.value) > ($1.value, $0.key.value) }.map(\.key)
    next = [[Neighbour]](repeating: [], count: vocabulary.count + 2)
    before = next
    fill(WordPairs.pairs(documents, vocabulary))
  }

  private static func pairs(_ documents: [Document], _ vocabulary: [WordHash]) -> [UInt64: Int32] {
    var numbers: [WordHash: UInt64] = [:]
    for (number, word) in vocabulary.enumerated() { numbers[word] = UInt64(number + 1) }
    let edge = UInt64(vocabulary.count + 1)
    var pairs: [UInt64: Int32] = [:]
    for document in documents {
      for sentence in document.text.sentences {
        var previous = edge
        for index in sentence.tokens {
          let word = numbers[document.text.tokens[index].hash] ?? 0
          pairs[previous << 32 | word, default: 0] += 1
          previous = word
        }
        pairs[previous << 32 | edge, default: 0] += 1
      }
    }
    return pairs
  }

  private mutating func fill(_ pairs: [UInt64: Int32]) {
    for (pair, count) in pairs.sorted(by: { $0.key < $1.key }) {
      let (left, right) = (Int(pair >> 32), Int(pair & 0xffff_ffff))
      next[left].append((right, count))
      before[right].append((left, count))
    }
  }
}

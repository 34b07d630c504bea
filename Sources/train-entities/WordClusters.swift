import Entities

/// Clusters of words that stand in the same places: the classes of a class bigram model, found by
/// exchange (Martin, Liermann and Ney 1998, "Algorithms for bigram and trigram word clustering").
struct WordClusters {
  /// A cluster's number, from 1, for each word frequent enough.
  private(set) var numbers: [WordHash: UInt16] = [:]

  init(_ pairs: WordPairs, count: Int, passes: Int) {
    let edge = pairs.count - 1
    var classes = (0..<pairs.count).map { ($0 - 1 + count) % count }
    classes[0] = count
    classes[edge] = count + 1
    var bigrams = ClassBigrams(pairs, classes, classCount: count)
    for _ in 0..<passes {
      var moved = 0
      for word in 1..<edge {
        let context = WordContext(word, pairs, classes)
        bigrams.move(context, classes[word], -1)
        let best = bigrams.best(context)
        bigrams.move(context, best, 1)
        if best != classes[word] { moved += 1 }
        classes[word] = best
      }
      if moved * 100 < pairs.count { break }
    }
    for (index, word) in pairs.vocabulary.enumerated() {
      numbers[word] = UInt16(clamping: classes[index + 1] + 1)
    }
  }
}

import Glibc

/// How often words of one class follow words of another, kept up to date while words move.
struct ClassBigrams {
  /// Classes that words move between; two more hold rare words and the ends of sentences.
  let classCount: Int
  private let size: Int
  private var follows: [Int32]
  /// `follows` with left and right exchanged, so that both directions are read in a row.
  private var precedes: [Int32]
  private var lefts: [Int]
  private var rights: [Int]
  private let table: [Float]

  init(_ pairs: WordPairs, _ classes: [Int], classCount: Int) {
    self.classCount = classCount
    size = classCount + 2
    follows = [Int32](repeating: 0, count: size * size)
    precedes = follows
    lefts = [Int](repeating: 0, count: size)
    rights = lefts
    table = (0..<65_536).map { Float(ClassBigrams.entropy($0)) }
    for word in 0..<pairs.count {
      for (other, count) in pairs.next[word] {
        follows[classes[word] * size + classes[other]] += count
        precedes[classes[other] * size + classes[word]] += count
        lefts[classes[word]] += Int(count)
        rights[classes[other]] += Int(count)
      }
    }
  }

  /// n ln n.
  private static func entropy(_ n: Int) -> Double { n < 1 ? 0 : Double(n) * log(Double(n)) }

  private func entropy(_ n: Int32) -> Float {
    n < 65_536 ? table[Int(max(0, n))] : Float(ClassBigrams.entropy(Int(n)))
  }

  /// Puts a word into the class (`sign` 1) or takes it out (-1).
  mutating func move(_ word: WordContext, _ target: Int, _ sign: Int32) {
    for (other, count) in word.next {
      follows[target * size + other] += sign * count
      precedes[other * size + target] += sign * count
    }
    for (other, count) in word.before {
      follows[other * size + target] += sign * count
      precedes[target * size + other] += sign * count
    }
    follows[target * size + target] += sign * word.own
    precedes[target * size + target] += sign * word.own
    lefts[target] += Int(sign) * word.left
    rights[target] += Int(sign) * word.right
  }

  /// The class that makes the corpus likeliest with the word in it.
  func best(_ word: WordContext) -> Int {
    var gains = [Float](repeating: 0, count: classCount)
    add(word.next, precedes, to: &gains)
    add(word.before, follows, to: &gains)
    var best = 0
    var bestGain = -Double.infinity
    for target in 0..<classCount {
      let gain = Double(gains[target]) + corrected(word, target) - margins(word, target)
      if gain > bestGain { (best, bestGain) = (target, gain) }
    }
    return best
  }

  private func add(
    _ neighbours: [(word: Int, count: Int32)], _ counts: [Int32], to gains: inout [Float]
  ) {
    for (other, count) in neighbours {
      let row = other * size
      for target in gains.indices {
        let was = counts[row + target]
        gains[target] += entropy(was + count) - entropy(was)
      }
    }
  }

  /// What the class's pairs with itself take in besides: both directions and the word's own pairs.
  private func corrected(_ word: WordContext, _ target: Int) -> Double {
    let next = word.next.first { $0.word == target }?.count ?? 0
    let before = word.before.first { $0.word == target }?.count ?? 0
    let was = follows[target * size + target]
    let single = entropy(was + next) + entropy(was + before) - 2 * entropy(was)
    return Double(entropy(was + next + before + word.own) - entropy(was) - single)
  }

  private func margins(_ word: WordContext, _ target: Int) -> Double {
    let (left, right) = (lefts[target], rights[target])
    return ClassBigrams.entropy(left + word.left) - ClassBigrams.entropy(left)
      + ClassBigrams.entropy(right + word.right) - ClassBigrams.entropy(right)
  }
}

/// The classes around a word: how often each follows and precedes it.
struct WordContext {
  /// `word` is a class's number here; each class once.
  let next: [(word: Int, count: Int32)]
  let before: [(word: Int, count: Int32)]
  /// How often the word follows itself.
  let own: Int32
  let left: Int
  let right: Int

  init(_ word: Int, _ pairs: WordPairs, _ classes: [Int]) {
    next = WordContext.classes(pairs.next[word], but: word, classes)
    before = WordContext.classes(pairs.before[word], but: word, classes)
    own = pairs.next[word].first { $0.word == word }?.count ?? 0
    left = pairs.next[word].reduce(0) { $0 + Int($1.count) }
    right = pairs.before[word].reduce(0) { $0 + Int($1.count) }
  }

  private static func classes(
    _ neighbours: [WordPairs.Neighbour], but word: Int, _ classes: [Int]
  ) -> [(word: Int, count: Int32)] {
    var counts: [Int: Int32] = [:]
    for neighbour in neighbours where neighbour.word != word {
      counts[classes[neighbour.word], default: 0] += neighbour.count
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

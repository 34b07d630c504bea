extension Sequence<String> {
  /// The word of the sequence that `word` was probably meant to be; nil where none is near.
  ///
  /// Near is up to one edit for every three letters, else a common beginning of three letters.
  /// Upper and lower case do not count. O(words × length²).
  package func nearest(to word: String) -> String? {
    let wanted = Array(word.lowercased())
    let ranked = map { candidate in
      (word: candidate, edits: edits(from: wanted, to: Array(candidate.lowercased())))
    }
    guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
    if best.edits <= (wanted.count + 2) / 3 { return best.word }
    return first { $0.lowercased().commonPrefix(with: wanted) >= 3 }
  }
}

extension String {
  fileprivate func commonPrefix(with other: [Character]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}

/// How many letters have to be put in, left out, changed or swapped with a neighbour: the optimal
/// string alignment distance (Boytsov, "Indexing methods for approximate dictionary searching",
/// 2011, §2.1).
private func edits(from source: [Character], to target: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for row in source.indices {
    var current = [row + 1]
    for column in target.indices {
      let change = last[column] + (source[row] == target[column] ? 0 : 1)
      var least = Swift.min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
        least = Swift.min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[target.count]
}

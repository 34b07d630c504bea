/// How one document uses its words, and what a first pass of tagging made of them.
package struct DocumentEvidence {
  private struct Use {
    var small: Int32 = 0
    var capital: Int32 = 0
    /// Names by type in the first pass; the last is outside.
    var votes = SIMD8<Int32>()
    /// Tags inside names of several words.
    var longer = SIMD8<Int32>()
    var befores: (first: UInt32, second: UInt32) = (0, 0)
    var afters: (first: UInt32, second: UInt32) = (0, 0)
  }

  private let tokens: [Token]
  private var uses: [WordHash: Use] = [:]
  private var hasVotes = false

  /// Counts how the words of `tokens` are written. O(n).
  package init(_ tokens: [Token], _ sentences: [Sentence]) {
    self.tokens = tokens
    for token in tokens where token.shape.isSuperset(of: [.capitalized, .word]) {
      uses[token.folded, default: Use()].capital += 1
    }
    for token in tokens where token.shape.lowercaseStart {
      uses[token.folded]?.small += 1
    }
    for sentence in sentences where sentence.setting == .body { noteNeighbours(sentence) }
  }

  private mutating func noteNeighbours(_ sentence: Sentence) {
    for index in sentence.tokens where tokens[index].shape.isSuperset(of: [.capitalized, .word]) {
      let before = index - 1
      if before >= sentence.tokens.lowerBound, tokens[before].shape.lowercaseStart {
        DocumentEvidence.note(
          tokens[before].folded, &uses[tokens[index].folded, default: Use()].befores)
      }
      let after = index + 1
      if after < sentence.tokens.upperBound, tokens[after].shape.lowercaseStart {
        DocumentEvidence.note(
          tokens[after].folded, &uses[tokens[index].folded, default: Use()].afters)
      }
    }
  }

  private static func note(_ word: WordHash, _ pair: inout (first: UInt32, second: UInt32)) {
    if pair.first == 0 {
      pair.first = word.value
    } else if pair.second == 0, pair.first != word.value {
      pair.second = word.value
    }
  }

  /// Takes in what the first pass found: a tag for each token.
  package mutating func vote(_ tags: [UInt8]) {
    hasVotes = true
    for index in tokens.indices where tokens[index].shape.contains(.capitalized) {
      let slot = DocumentEvidence.slot(tags[index])
      uses[tokens[index].folded, default: Use()].votes[slot] += 1
      if let longer = longerTag(index, tags) {
        uses[tokens[index].folded, default: Use()].longer[longer] += 1
      }
    }
  }

  private static func slot(_ tag: UInt8) -> Int { tag < 8 ? Int(tag) / 2 : 4 }

  /// The tag of a word in a name of several words; nil for others.
  private func longerTag(_ index: Int, _ tags: [UInt8]) -> Int? {
    let tag = tags[index]
    guard tag < 8 else { return nil }
    let isInside = tag % 2 == 1
    let goesOn = index + 1 < tags.count && tags[index + 1] == tag | 1
    return isInside || goesOn ? Int(tag) : nil
  }

  /// How the document uses the word at `index` elsewhere.
  package func use(_ index: Int) -> Evidence {
    var evidence = Evidence()
    let token = tokens[index]
    guard token.shape.isSuperset(of: [.capitalized, .word]), let use = uses[token.folded] else {
      return evidence
    }
    evidence.small = use.small == 0 ? (use.capital > 1 ? 1 : 0) : use.small < use.capital ? 2 : 3
    evidence.before = other(use.befores, index - 1)
    evidence.after = other(use.afters, index + 1)
    return evidence
  }

  /// What the first pass, which gave `tags`, made of the other mentions of the word at `index`.
  package func votes(_ index: Int, _ tags: [UInt8]) -> Votes {
    guard hasVotes, tokens[index].shape.isSuperset(of: [.capitalized, .word]),
      let use = uses[tokens[index].folded]
    else { return Votes() }
    var votes = use.votes
    votes[DocumentEvidence.slot(tags[index])] -= 1
    var longer = use.longer
    if let own = longerTag(index, tags) { longer[own] -= 1 }
    return Votes(
      type: DocumentEvidence.winner(votes), longer: DocumentEvidence.winner(longer))
  }

  private func other(_ pair: (first: UInt32, second: UInt32), _ neighbour: Int) -> UInt32 {
    let own = tokens.indices.contains(neighbour) ? tokens[neighbour].folded.value : 0
    return pair.first == own ? pair.second : pair.first
  }

  /// The slot with most votes, from 1, and whether others have votes too; 0 without votes.
  private static func winner(_ votes: SIMD8<Int32>) -> UInt32 {
    let sum = votes.wrappedSum()
    guard sum > 0 else { return 0 }
    let top = votes.max()
    var slot = 0
    for index in 0..<8 where votes[index] == top {
      slot = index
      break
    }
    return UInt32(1 + slot * 2 + (top == sum ? 0 : 1))
  }
}

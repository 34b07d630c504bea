import Articles

/// What became of the passages of an earlier text, by a comparison word for word.
struct Revision: Sendable {
  private let old: Article
  private let codePoints: CodePointIndex
  private let folded: FoldedText
  private let words: WordSequence
  private let newWords: WordSequence
  private let pairing: WordPairing
  /// For each new word the old one; -1 where it was added, or stands with fewer than
  /// `leastRun` others beside it that it stood beside before, and so may be another.
  private let origins: [Int]

  private static let leastRun = 3

  /// `text` is an earlier one of the text that `search` searches. O(both), more where rewritten.
  init(from text: String, to search: JointSearch) {
    old = Article(text: text, blocks: [], format: .plainText)
    codePoints = CodePointIndex(text)
    folded = FoldedText(text, like: search.text)
    words = WordSequence(folded.cased, breaks: folded.breaks(in: folded.all))
    newWords = search.words
    pairing = WordPairing(
      old: words, new: newWords,
      newIndex: WordDiff(from: words, to: newWords).newIndex)
    var origins = [Int](repeating: -1, count: newWords.count)
    var start = 0
    let index = pairing.newIndex
    for end in 1..<max(2, index.count + 1)
    where end >= index.count || index[end - 1] < 0 || index[end] != index[end - 1] + 1 {
      if end - start >= Revision.leastRun, index[start] >= 0 {
        for word in start..<end { origins[index[word]] = word }
      }
      start = end
    }
    self.origins = origins
  }

  /// What an anchor stands for in the old text.
  struct Passage {
    /// Those of which any symbol is in it.
    let words: Range<Int>
    /// How many symbols of the first and of the last word are not.
    let cut: (first: Int, last: Int)
  }

  /// The passage of `anchor`; nil where its position does not fit its quote.
  func passage(of anchor: Anchor) -> Passage? {
    guard let position = anchor.position, position.end <= codePoints.codePoints else { return nil }
    let span = codePoints.span(ofCodePoints: position.start, position.end)
    if let quote = anchor.quote, !old[span].utf8.elementsEqual(quote.exact.utf8) { return nil }
    let symbols = folded.index(ofByte: span.start)..<folded.index(ofByte: span.end)
    let range = words.words(in: symbols)
    guard let first = range.first, let last = range.last else {
      return Passage(words: range, cut: (0, 0))
    }
    let cut = (symbols.lowerBound - words.starts[first], words.ends[last] - symbols.upperBound)
    return Passage(words: range, cut: (max(0, cut.0), max(0, cut.1)))
  }

  /// Where `passage` stands now, in symbols, and the share of its words that stayed. Where it began
  /// or ended within a word that stayed, it does so still.
  func place(_ passage: Passage) -> (range: Range<Int>, share: Double)? {
    let range = passage.words
    let length = { (word: Int) in words.ends[word] - words.starts[word] }
    let kept = pairing.densestRun(of: pairing.matches(of: range))
    guard let place = pairing.place(of: range, around: kept) else { return nil }
    let stayed = kept.reduce(0) { $0 + length($1.old) }
    let all = range.reduce(0) { $0 + length($1) }
    let whole = newWords.symbols(of: place)
    let isSame = { (word: Int, new: Int) in words.hashes[word] == newWords.hashes[new] }
    let isFirstKept = isSame(range.lowerBound, place.lowerBound)
    let isLastKept = isSame(range.upperBound - 1, place.upperBound - 1)
    let start = whole.lowerBound + (isFirstKept ? passage.cut.first : 0)
    let end = whole.upperBound - (isLastKept ? passage.cut.last : 0)
    return (start < end ? start..<end : whole, Double(stayed) / Double(max(1, all)))
  }

  /// Whether a word right before or right after `passage` stands beside `range`, in symbols, now.
  func hasNeighbor(_ passage: Passage, at range: Range<Int>) -> Bool {
    let here = newWords.words(in: range)
    let (before, after) = (passage.words.lowerBound - 1, passage.words.upperBound)
    return before >= 0 && here.lowerBound > 0 && pairing.newIndex[before] == here.lowerBound - 1
      || after < words.count && pairing.newIndex[after] == here.upperBound
  }

  /// Whether `range`, in symbols, mostly holds what stood elsewhere before: a look-alike.
  func isTaken(_ range: Range<Int>, notBy words: Range<Int>) -> Bool {
    let here = newWords.words(in: range)
    let taken = here.count { origins[$0] >= 0 && !words.contains(origins[$0]) }
    return taken * 2 >= max(1, here.count)
  }
}

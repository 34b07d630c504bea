/// The words of a folded text, in order: runs of letters and digits, and every other symbol but
/// space alone.
struct WordSequence: Sendable {
  /// What the words are made of.
  let symbols: [UInt32]
  /// Equal where the words are; FNV-1a (Fowler, Noll, Vo) of the symbols.
  private(set) var hashes: [UInt64] = []
  /// The symbol each begins with.
  private(set) var starts: [Int] = []
  /// One past the last symbol of each.
  private(set) var ends: [Int] = []
  /// The words that begin a paragraph after the first.
  private var openings: [Int] = []

  /// `breaks` are the symbols that hold a blank line, in order.
  init(_ symbols: [UInt32], breaks: [Int]) {
    self.symbols = symbols
    var isInWord = false
    for (index, symbol) in symbols.enumerated() {
      let joins = WordSequence.joins(symbol)
      if symbol == FoldedText.space {
        isInWord = false
        continue
      }
      if isInWord, joins, let last = hashes.indices.last {
        hashes[last] = WordSequence.hash(hashes[last], symbol)
        ends[last] = index + 1
      } else {
        hashes.append(WordSequence.hash(0xCBF2_9CE4_8422_2325, symbol))
        starts.append(index)
        ends.append(index + 1)
      }
      isInWord = joins
    }
    openings = breaks.map { place in partition(starts) { $0 < place } }
  }

  /// How many paragraphs end between two words.
  func breaks(between first: Int, and last: Int) -> Int {
    partition(openings) { $0 <= last } - partition(openings) { $0 <= first }
  }

  /// What begins with a word.
  enum Opening: Int, Comparable {
    case none, clause, sentence, paragraph

    static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
  }

  /// What begins with `word`; a paragraph after the last one, too.
  func opening(at word: Int) -> Opening {
    if word <= 0 || word >= count { return .paragraph }
    let isOpening = partition(openings) { $0 < word } < partition(openings) { $0 <= word }
    if isOpening { return .paragraph }
    let mark = symbols[ends[word - 1] - 1]
    guard starts[word] > ends[word - 1], !WordSequence.joins(mark) else { return .none }
    return [0x21, 0x2E, 0x3A, 0x3F].contains(mark) ? .sentence : .clause
  }

  /// Equal where all words of `range` are.
  func hash(of range: Range<Int>) -> UInt64 {
    hashes[range].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
  }

  var count: Int { hashes.count }

  /// The symbols from the first to the last of `words`, which must not be empty.
  func symbols(of words: Range<Int>) -> Range<Int> {
    starts[words.lowerBound]..<ends[words.upperBound - 1]
  }

  /// The words with a symbol in `range`.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = partition(ends) { $0 <= range.lowerBound }
    return first..<max(first, partition(starts) { $0 < range.upperBound })
  }

  /// Whether a figure such as “15,000” or “2.5” goes over the edge before a word.
  func isInFigure(_ word: Int) -> Bool { isFigureMark(word) || isFigureMark(word - 1) }

  /// Whether a digit stands in `words`.
  func hasDigit(in words: Range<Int>) -> Bool {
    !words.isEmpty && symbols[symbols(of: words)].contains(where: WordSequence.isDigit)
  }

  /// Whether a word is the point or comma between the digits of one figure.
  private func isFigureMark(_ word: Int) -> Bool {
    guard word > 0, word + 1 < count, ends[word - 1] == starts[word],
      ends[word] == starts[word + 1], ends[word] == starts[word] + 1
    else { return false }
    let isMark = [0x2C, 0x2E, 0x27].contains(symbols[starts[word]])
    return isMark && WordSequence.isDigit(symbols[starts[word] - 1])
      && WordSequence.isDigit(symbols[ends[word]])
  }

  private static func isDigit(_ symbol: UInt32) -> Bool { (0x30...0x39).contains(symbol) }

  /// Whether `symbol` belongs to a word of several; scripts without spaces have words of one.
  static func joins(_ symbol: UInt32) -> Bool {
    switch symbol {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0xAA, 0x2000...0x206F, 0x0E00...0x0EFF, 0x2E80...0xA4CF, 0xF900...0xFAFF: false
    case 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1_F000...0x3_FFFF: false
    default: true
    }
  }

  private static func hash(_ hash: UInt64, _ symbol: UInt32) -> UInt64 {
    (hash ^ UInt64(symbol)) &* 0x100_0000_01B3
  }
}

/// The number of elements at the front that are `before`; all that are must be at the front.
func partition<Element>(_ elements: [Element], where isBefore: (Element) -> Bool) -> Int {
  var low = 0
  var high = elements.count
  while low < high {
    let middle = (low + high) / 2
    if isBefore(elements[middle]) { low = middle + 1 } else { high = middle }
  }
  return low
}

import Articles

/// A text as matching sees it: one symbol a character, blind to white space runs, to Unicode
/// normal form, to the style of quotation marks and dashes, and to case.
struct FoldedText: Sendable {
  /// Code points; characters without one of their own have numbers beyond Unicode.
  private(set) var symbols: [UInt32] = []
  /// The same, but with the case of Latin letters: what words are told apart by.
  private(set) var cased: [UInt32] = []
  /// The byte where each symbol begins, and the end of the text.
  private var offsets: [Int] = []
  /// The symbols, all of white space, that hold a blank line.
  private var breaks: [Int] = []
  /// Line feeds in the white space at the end.
  private var lineFeeds = 0
  /// The symbol of every character outside ASCII that has been met.
  private var alphabet: [Character: UInt32]

  static let space: UInt32 = 0x20

  /// `other` is a text to compare with: equal characters get equal symbols. O(text).
  init(_ text: String, like other: FoldedText? = nil) {
    alphabet = other?.alphabet ?? [:]
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    symbols.reserveCapacity(bytes.count)
    cased.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    var offset = 0
    while offset < bytes.count {
      let next = offset + 1
      if bytes[offset] < 0x80, next == bytes.count || bytes[next] < 0x80 {
        append(FoldedText.folded(UInt32(bytes[offset])), UInt32(bytes[offset]), at: offset)
        offset = next
      } else {
        offset = appendCharacter(of: text, at: offset)
      }
    }
    offsets.append(offset)
  }

  /// The number of the symbol that begins at the byte at `offset`, or of the next one. O(log n).
  func index(ofByte offset: Int) -> Int { min(partition(offsets) { $0 < offset }, symbols.count) }

  /// All symbols.
  var all: Range<Int> { 0..<symbols.count }

  /// The range of the first `count` symbols, or of all.
  func first(_ count: Int) -> Range<Int> { 0..<min(count, symbols.count) }

  /// The range of the last `count` symbols, or of all.
  func last(_ count: Int) -> Range<Int> { max(0, symbols.count - count)..<symbols.count }

  /// The symbols of `range` that hold a blank line, counted from its beginning. O(log n) and they.
  func breaks(in range: Range<Int>) -> [Int] {
    let first = partition(breaks) { $0 < range.lowerBound }
    return breaks[first...].prefix { $0 < range.upperBound }.map { $0 - range.lowerBound }
  }

  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, symbols[first] == FoldedText.space { range.removeFirst() }
    while let last = range.last, symbols[last] == FoldedText.space { range.removeLast() }
    return range
  }

  /// The bytes of a range of symbols without white space at its ends; nil where nothing is left.
  func span(of range: Range<Int>) -> TextSpan? {
    let range = trimmed(range)
    if range.isEmpty { return nil }
    return TextSpan(start: offsets[range.lowerBound], end: offsets[range.upperBound])
  }

  /// Every place of `pattern`, which must not be empty. O(text).
  func hits(of pattern: [UInt32]) -> [Range<Int>] {
    var hits: [Range<Int>] = []
    let last = symbols.count - pattern.count
    guard last >= 0 else { return hits }
    for start in 0...last
    where symbols[start] == pattern[0] && symbols[start..<start + pattern.count] == pattern[...] {
      hits.append(start..<start + pattern.count)
    }
    return hits
  }

  /// Whether `part` stands in it. O(text).
  func contains(_ part: String) -> Bool {
    let wanted = FoldedQuote(TextQuote(exact: part), in: self).exact
    return wanted.isEmpty || !hits(of: wanted).isEmpty
  }

  /// Every place of `quote`, in text order; they may overlap. Those in other case count only
  /// where there are no others. O(text).
  func spans(of quote: String) -> [TextSpan] {
    let quote = FoldedQuote(TextQuote(exact: quote), in: self)
    if quote.exact.isEmpty { return [] }
    let hits = hits(of: quote.exact)
    let same = hits.filter { cased[$0].elementsEqual(quote.cased) }
    return (same.isEmpty ? hits : same).compactMap(span(of:))
  }

  private mutating func append(_ symbol: UInt32, _ scalar: UInt32, at offset: Int) {
    let isSpace = symbol == FoldedText.space
    let isInSpace = isSpace && symbols.last == FoldedText.space
    lineFeeds = (isInSpace ? lineFeeds : 0) + (scalar == 0x0A ? 1 : 0)
    if lineFeeds == 2, scalar == 0x0A { breaks.append(symbols.count - 1) }
    if isInSpace { return }
    symbols.append(symbol)
    cased.append(scalar &- 0x41 < 26 ? scalar : symbol)
    offsets.append(offset)
  }

  /// Appends the character at `offset` and returns where the next one begins.
  private mutating func appendCharacter(of text: String, at offset: Int) -> Int {
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    let symbol = symbol(of: text[start])
    append(symbol, symbol, at: offset)
    return text.utf8.distance(from: text.startIndex, to: text.index(after: start))
  }

  private mutating func symbol(of character: Character) -> UInt32 {
    if let symbol = alphabet[character] { return symbol }
    let symbol = newSymbol(of: character)
    alphabet[character] = symbol
    return symbol
  }

  private func newSymbol(of character: Character) -> UInt32 {
    if character.isWhitespace { return FoldedText.space }
    let scalars = character.lowercased().unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return FoldedText.folded(first.value) }
    return 0x11_0000 + UInt32(alphabet.count)
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09...0x0D, 0x20: space
    case 0x41...0x5A: scalar + 0x20
    case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2039...0x203A: 0x27
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033: 0x22
    case 0x2D, 0x2010...0x2015, 0x2212: 0x2D
    default: scalar
    }
  }
}

/// A quote as matching sees it, with the symbols of the text it is looked for in.
struct FoldedQuote {
  /// What is looked for, without white space at its ends.
  let exact: [UInt32]
  let prefix: [UInt32]
  let suffix: [UInt32]
  /// All three in a row, of long contexts only what is near.
  let whole: [UInt32]
  /// Where `exact` stands in `whole`.
  let range: Range<Int>
  /// The words of `whole`, with case and without.
  let casedWords: WordSequence
  let words: WordSequence
  /// `exact` with case.
  let cased: [UInt32]

  init(_ quote: TextQuote, in text: FoldedText) {
    let prefix = FoldedText(quote.prefix, like: text)
    let exact = FoldedText(quote.exact, like: text)
    let suffix = FoldedText(quote.suffix, like: text)
    let inner = exact.trimmed(exact.all)
    self.prefix = prefix.symbols
    self.suffix = suffix.symbols
    self.exact = Array(exact.symbols[inner])
    cased = Array(exact.cased[inner])
    let near = (before: prefix.last(FoldedQuote.near), after: suffix.first(FoldedQuote.near))
    whole = Array(prefix.symbols[near.before] + exact.symbols + suffix.symbols[near.after])
    let start = near.before.count
    range = start + inner.lowerBound..<start + inner.upperBound
    var breaks: [Int] = []
    var place = 0
    for (part, range) in [(prefix, near.before), (exact, exact.all), (suffix, near.after)] {
      breaks += part.breaks(in: range).map { $0 + place }
      place += range.count
    }
    words = WordSequence(whole, breaks: breaks)
    casedWords = WordSequence(
      Array(prefix.cased[near.before] + exact.cased + suffix.cased[near.after]), breaks: breaks)
  }

  private static let near = 96

  /// How many words are looked for.
  var wordCount: Int { words.words(in: range).count }
}

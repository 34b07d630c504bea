/// The first word after a stop, and what stands before it.
struct NextWord {
  let beginning: Beginning
  /// Lower case, up to the first apostrophe; empty where no letter stands.
  let folded: String
  /// After the word's last letter, in bytes.
  let end: Int
  /// What opens before the word.
  let opening: Opening
  let followsDash: Bool
  private let isInitial: Bool

  enum Beginning {
    case capital
    case lowercase
    case digit
    /// A stop, a comma or the like, which no sentence begins with.
    case mark
    /// A letter of a script without case, a symbol, nothing.
    case other
  }

  enum Opening { case nothing, quotation, bracket }

  init(from start: Int, in text: UTF8Reader) {
    var opening = Opening.nothing
    var followsDash = false
    var offset = start
    while let (scalar, next) = text.scalar(at: offset), scalar.isOpener || scalar.isDash {
      if scalar.isDash {
        followsDash = true
      } else if opening == .nothing {
        opening = scalar.isQuotationMark ? .quotation : .bracket
      }
      offset = text.skippingSpace(from: next)
    }
    let end = text.skipping(from: offset, while: \.properties.isAlphabetic)
    let word = text.string(offset..<end)
    self.opening = opening
    self.followsDash = followsDash
    self.end = end
    folded = word.lowercased()
    isInitial = word.unicodeScalars.count == 1 && text.scalar(at: end)?.scalar == "."
    beginning = Self.beginning(of: word, at: offset, in: text, quoted: opening == .quotation)
  }

  /// "iPhone", "https" and ".NET" begin as a capital does: sentences start with them as they are.
  private static func beginning(
    of word: String, at offset: Int, in text: UTF8Reader, quoted: Bool
  ) -> Beginning {
    guard let (first, next) = text.scalar(at: offset) else { return .other }
    if first.isCapital { return .capital }
    if first.properties.isLowercase {
      let isName = word.unicodeScalars.contains(where: \.isCapital)
      return isName || SentenceWords.addresses.contains(word) ? .capital : .lowercase
    }
    if first.isDigit { return .digit }
    if first == ".", text.scalar(at: next)?.scalar.isWordPart == true { return .capital }
    let isMark = first.isStop || first.isCloser || first.isInnerMark
    return isMark && !quoted ? .mark : .other
  }

  /// Whether sentences begin with it more often than names: "The", an opening quotation mark.
  var isStarter: Bool { opening == .quotation || isStartingWord }

  /// Whether sentences begin with the word itself more often than names.
  var isStartingWord: Bool { SentenceWords.starters.contains(folded) && !isInitial }

  /// Whether a number, or what is counted like one, stands here: `5`, `(3)`, `IV`, `Oct.`.
  var isNumber: Bool {
    beginning == .digit || opening == .bracket || isDate
      || (beginning == .capital && isRomanNumeral)
  }

  /// Whether a month, a day or a time zone stands here.
  var isDate: Bool { beginning == .capital && SentenceWords.calendar.contains(folded) }

  private var isRomanNumeral: Bool {
    folded != "i" && folded.utf8.count <= 5 && folded.utf8.allSatisfy("ivxlc".utf8.contains)
  }
}

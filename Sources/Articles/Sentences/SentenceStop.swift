/// One or more stops in a row, `.` or `?!` or `…`, and what closes behind them.
struct SentenceStop {
  /// Before the first stop, in bytes.
  let start: Int
  /// After the last stop.
  let end: Int
  /// After the quotation marks, brackets and footnote marks that belong to the stop.
  let closed: Int
  let kind: Kind
  let closesQuotation: Bool
  let closesBracket: Bool

  enum Kind {
    /// A single full stop, which may belong to an abbreviation.
    case full
    case ellipsis
    /// A question or an exclamation mark is among them.
    case loud
    /// Chinese or Japanese: no white space has to follow.
    case wide
  }

  /// The stop that begins at the byte `offset` of `text`; nil where none begins.
  init?(at offset: Int, in text: UTF8Reader) {
    guard let (first, _) = text.scalar(at: offset), first.isStop else { return nil }
    var kind = first == "…" ? Kind.ellipsis : .full
    var end = offset
    while let (scalar, next) = Self.stop(in: text, at: end) {
      if scalar.isWideStop {
        kind = .wide
      } else if scalar.isLoudStop {
        kind = kind == .wide ? .wide : .loud
      } else if kind == .full, end > offset {
        kind = .ellipsis
      }
      end = next
    }
    var closed = end
    var (closesQuotation, closesBracket) = (false, false)
    while let (scalar, next) = Self.closer(in: text, at: closed), kind != .wide || !scalar.opensOnly
    {
      if scalar.isQuotationMark { closesQuotation = true } else { closesBracket = true }
      closed = next
    }
    start = offset
    self.end = end
    self.closed = Self.skippingFootnotes(in: text, from: closed)
    self.kind = kind
    self.closesQuotation = closesQuotation
    self.closesBracket = closesBracket
  }

  /// The stop at `offset`, or the full stop after a space there, as in ". . ."
  private static func stop(
    in text: UTF8Reader, at offset: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let (scalar, end) = text.scalar(at: offset) else { return nil }
    if scalar.isStop { return (scalar, end) }
    guard scalar.isSpace, let (dot, after) = text.scalar(at: end), dot == "." else { return nil }
    return text.scalar(at: after)?.scalar.isWordPart == true ? nil : (dot, after)
  }

  /// What closes at `offset`: at once, or after a space where another follows, as in « Non ! ».
  private static func closer(
    in text: UTF8Reader, at offset: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let (scalar, end) = text.scalar(at: offset) else { return nil }
    if scalar.isCloser { return (scalar, end) }
    guard scalar.isSpace, let (mark, after) = text.scalar(at: end), mark.closesAfterSpace else {
      return nil
    }
    return text.scalar(at: after)?.scalar.isWhiteSpace ?? true ? (mark, after) : nil
  }

  /// Goes over marks such as `[17]`, `[a]` and `¹²`, with or without white space before brackets.
  private static func skippingFootnotes(in text: UTF8Reader, from offset: Int) -> Int {
    var end = text.skipping(from: offset) { $0.properties.generalCategory == .otherNumber }
    while true {
      let bracket = text.skippingSpace(from: end)
      guard bracket < text.count, text.bytes[bracket] == UInt8(ascii: "[") else { return end }
      let close = text.skipping(from: bracket + 1) { $0.isDigit || $0 == "," || $0 == "–" }
      let isLetter = close == bracket + 1 && text.scalar(at: close)?.scalar.isASCIILetter == true
      let last = isLetter ? close + 1 : close
      guard last > bracket + 1, last < text.count, text.bytes[last] == UInt8(ascii: "]") else {
        return end
      }
      end = last + 1
    }
  }
}

/// Divides prose into sentences by rule: a stop ends a sentence unless what stands before it is an
/// abbreviation, or what follows continues the sentence.
///
/// Stops, closing quotation marks and brackets, and footnote marks belong to the sentence before.
struct SentenceSplitter {
  let text: UTF8Reader
  /// After the last letter or digit, in bytes.
  private let lastWordEnd: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    text = UTF8Reader(bytes: bytes)
    lastWordEnd = text.skippingBack(from: bytes.count) { !$0.isWordPart }
  }

  /// What may stand before the first word of a sentence, in bytes; longer is not looked at.
  static let longestOpening = 16

  /// The sentences as ranges of bytes: in order, without the white space between them, covering
  /// everything else. One pass that looks around only at stops; about 20 ns a byte.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = text.skippingSpace(from: 0)
    var offset = start
    while offset < text.count {
      let byte = text.bytes[offset]
      if byte == UInt8(ascii: ":"), let credit = credit(endingAt: offset, after: start) {
        sentences.append(start..<text.skippingSpaceBack(from: credit))
        start = credit
      }
      guard mayBeStop(byte), let stop = SentenceStop(at: offset, in: text) else {
        offset += 1
        continue
      }
      offset = stop.end
      guard isEnd(stop, ofSentenceFrom: start) else { continue }
      sentences.append(start..<stop.closed)
      start = text.skippingSpace(from: stop.closed)
      offset = start
    }
    return sentences + whole(from: start)
  }

  /// All that is not white space as one sentence, or none.
  func whole() -> [Range<Int>] { whole(from: text.skippingSpace(from: 0)) }

  private func whole(from start: Int) -> [Range<Int>] {
    let end = text.skippingSpaceBack(from: text.count)
    return start < end ? [start..<end] : []
  }

  /// Whether a scalar that is a stop may begin with `byte`.
  private func mayBeStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0xD6, 0xD8, 0xDB, 0xE0...0xEF:
      true
    default: false
    }
  }

  /// Whether nothing but what opens stands between `start` and `stop`: “… and so on.
  private func opensSentence(_ stop: SentenceStop, at start: Int) -> Bool {
    stop.start - start <= Self.longestOpening
      && text.skipping(from: start, while: \.isOpener) == stop.start
  }

  /// Where the credit of a picture begins whose colon stands at `colon`: captions often lack the
  /// full stop before it. nil where there is none, or where it begins the sentence.
  private func credit(endingAt colon: Int, after start: Int) -> Int? {
    let word = text.skippingBack(from: colon, while: \.isASCIILetter)
    guard word > start, SentenceWords.credits.contains(text.string(word..<colon)),
      text.skippingSpaceBack(from: word) < word, text.skippingSpace(from: colon + 1) > colon + 1
    else { return nil }
    return word
  }

  private func isEnd(_ stop: SentenceStop, ofSentenceFrom start: Int) -> Bool {
    let nextStart = text.skippingSpace(from: stop.closed)
    guard nextStart < text.count else { return true }
    if stop.kind == .wide { return !continuesWideQuotation(stop) }
    guard nextStart > stop.closed, !opensSentence(stop, at: start) else { return false }
    let next = NextWord(from: nextStart, in: text)
    switch next.beginning {
    case .mark: return false
    case .lowercase: return isEnd(stop, beforeLowercase: next, ofSentenceFrom: start)
    case .other where nextStart >= lastWordEnd: return false
    case .capital where next.followsDash && isAttribution(from: nextStart): return false
    case .capital, .digit, .other: break
    }
    switch stop.kind {
    case .loud: return isEnd(loud: stop, before: next, ofSentenceFrom: start)
    case .full: return isEnd(full: stop, before: next, ofSentenceFrom: start)
    case .ellipsis, .wide: return true
    }
  }
}

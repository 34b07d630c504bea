extension SentenceSplitter {
  /// Whether a sentence ends at a full stop with white space and no lower case after it.
  func isEnd(
    full stop: SentenceStop, before next: NextWord, ofSentenceFrom start: Int
  ) -> Bool {
    let word = wordBefore(stop)
    guard !word.isEmpty else { return true }
    if isEnumerator(word, ofSentenceFrom: start) { return false }
    guard let abbreviation = abbreviation(word) else { return true }
    if stop.end < stop.closed { return next.isStarter }
    switch abbreviation {
    case .title, .linking: return false
    case .numbered: return !next.isNumber
    case .trailing, .unit: return next.beginning != .digit && !next.isDate
    case .ambiguous: return next.beginning != .digit && next.isStarter
    case .initial: return next.beginning != .digit && next.isStartingWord
    }
  }

  /// Whether a sentence ends at `?` or `!` with white space and no lower case after it.
  func isEnd(
    loud stop: SentenceStop, before next: NextWord, ofSentenceFrom start: Int
  ) -> Bool {
    if stop.closesQuotation { return !isReportingClause(next) }
    if stop.closesBracket { return next.isStarter || isInBrackets(from: start) }
    if next.opening == .bracket, next.beginning == .digit { return false }
    return next.isStarter || !isExclaimedName(before: stop)
  }

  /// Whether a sentence ends at a stop although lower case follows, as in hasty writing.
  func isEnd(
    _ stop: SentenceStop, beforeLowercase next: NextWord, ofSentenceFrom start: Int
  ) -> Bool {
    guard stop.closed == stop.end else { return false }
    let word = wordBefore(stop)
    switch stop.kind {
    case .ellipsis, .wide: return false
    case .full: return abbreviation(word) == nil && isPlain(word)
    case .loud:
      guard word.lowerBound > start else { return false }
      return text.bytes[stop.start] == UInt8(ascii: "?")
        ? !SentenceWords.continuers.contains(next.folded)
        : SentenceWords.lowercaseStarters.contains(next.folded)
    }
  }

  /// Whether the text after a Chinese or Japanese quotation says who spoke it: 「はい。」と言った。
  func continuesWideQuotation(_ stop: SentenceStop) -> Bool {
    guard stop.closesQuotation else { return false }
    var offset = stop.closed
    for position in 0..<5 {
      guard let (scalar, next) = text.scalar(at: offset), scalar.properties.isAlphabetic else {
        return false
      }
      if position == 0, scalar == "と" || scalar == "っ" { return true }
      if "说說道问問".unicodeScalars.contains(scalar) { return true }
      offset = next
    }
    return false
  }

  /// Whether all that follows names who said or wrote it: “…” — Ada Lovelace
  func isAttribution(from start: Int) -> Bool {
    text.count - start <= 80 && text.skipping(from: start) { !$0.isStop } == text.count
  }
}

extension SentenceSplitter {
  /// Whether a name and a verb of saying follow: “Why?” Smith asked.
  private func isReportingClause(_ next: NextWord) -> Bool {
    guard next.beginning == .capital, next.folded == "i" || !next.isStarter else { return false }
    var end = next.end
    for _ in 0..<3 {
      let start = text.skippingSpace(from: end)
      end = text.skipping(from: start, while: \.properties.isAlphabetic)
      if SentenceWords.reporting.contains(text.string(start..<end)) { return true }
      guard text.scalar(at: start)?.scalar.isCapital == true else { return false }
      end = text.skipping(from: end) { $0 == "." }
    }
    return false
  }

  private func isExclaimedName(before stop: SentenceStop) -> Bool {
    stop.end == stop.start + 1
      && SentenceWords.exclaimedNames.contains(text.string(wordBefore(stop)).lowercased())
  }

  /// Whether the sentence at `start` stands in brackets from its first word on.
  private func isInBrackets(from start: Int) -> Bool {
    text.scalar(at: start)?.scalar.properties.generalCategory == .openPunctuation
  }
}

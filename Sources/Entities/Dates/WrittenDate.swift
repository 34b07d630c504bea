import Articles

/// The day an article was written.
enum WrittenDate {
  /// The first full date in `text`, however it is written; nil where there is none.
  static func parse(_ text: String?) -> CalendarDate? {
    guard var text, !text.isEmpty else { return nil }
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.append(TextSpan(start: 0, end: dayEnd(bytes)))
      let tokens = tokenizer.tokens
      let sentence = Sentence(tokens: tokens.indices, setting: .body)
      let finder = DateFinder(tokens: tokens, bytes: bytes, written: nil)
      return finder.dates(in: sentence).lazy.compactMap(\.date).first { $0.day != nil }
    }
  }

  /// The end of "2026-11-23" in "2026-11-23T10:00:00Z"; else of the text.
  private static func dayEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count > 10 && bytes[10] == 0x54 ? 10 : bytes.count
  }
}

import Articles
package import Marginalia

extension ReaderState {
  /// How much of the article lies above the last visible row, 0 to 100.
  package var percentRead: Int {
    guard let end = visibleSpan?.end, article.span.count > 0 else { return 100 }
    return min(100, end * 100 / article.span.count)
  }

  /// Minutes that the rest takes to read, rounded up; nil for an article without text.
  package var minutesLeft: Int? {
    guard let start = visibleSpan?.start else { return nil }
    let left = Double(article.span.end - start) / bytesPerMinute
    return Int(left.rounded(.up))
  }

  /// How fast people read silently: about 230 words a minute (Brysbaert, "How many words do we
  /// read per minute?", 2019); scripts without spaces count a word for each two characters.
  private static let wordsPerMinute = 230.0

  /// Estimated from the article's first part, so that opening a long one costs nothing.
  private var bytesPerMinute: Double {
    let text = article.text.utf8.span
    let sample = text.extracting(0..<min(text.count, 16_384))
    // Half words, since two characters of the scripts without spaces count as one.
    var halves = 0
    var wasSpace = true
    for index in sample.indices {
      let byte = sample[index]
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
      if wasSpace, !isSpace { halves += 2 }
      if byte >= 0xE3, byte <= 0xED { halves += 1 }
      wasSpace = isSpace
    }
    return Self.wordsPerMinute * Double(max(1, sample.count)) / max(1, Double(halves) / 2)
  }

  /// A moment as the reader's clock shows it: the time on the day of the last event, else the date.
  package func shortTime(of time: Timestamp?) -> String {
    guard let time else { return "" }
    let text = local(time).description
    let isToday = text.prefix(10) == local(now).description.prefix(10)
    return String(isToday ? text.dropFirst(11).prefix(5) : text.prefix(10))
  }

  private func local(_ time: Timestamp) -> Timestamp {
    Timestamp(millisecondsSinceEpoch: time.millisecondsSinceEpoch + Int64(utcOffset) * 1000)
  }

  /// Where the notes go unless the reader names another file.
  var suggestedExportPath: String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + ".notes.md"
  }
}

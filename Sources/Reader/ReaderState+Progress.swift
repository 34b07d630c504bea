import Articles
package import Marginalia

extension ReaderState {
  /// How far into the article the caret is, 0 at its start and 100 on its last row.
  package var percentRead: Int {
    guard let ends = textEnds, !isCaretOnLastRow(of: ends) else { return 100 }
    let share = Double(max(0, caret - ends.start)) / Double(max(1, ends.count))
    return min(99, Int((share * 100).rounded()))
  }

  /// Minutes that the text from the caret on takes to read, rounded up; nil where none is left.
  package var minutesLeft: Int? {
    guard let ends = textEnds, !isCaretOnLastRow(of: ends) else { return nil }
    return Int((Double(max(0, ends.end - caret)) / bytesPerMinute).rounded(.up))
  }

  /// The text without white space at its ends; nil where there is none.
  private var textEnds: TextSpan? {
    guard let start = article.blocks.first?.span.start else { return nil }
    if let fileLength { return TextSpan(start: start, end: fileLength) }
    guard let end = article.lastInk(before: article.span.end)?.end, start < end
    else { return nil }
    return TextSpan(start: start, end: end)
  }

  /// The first character is no end, also where there is but one row.
  private func isCaretOnLastRow(of ends: TextSpan) -> Bool {
    guard caret > ends.start else { return false }
    let line = row(of: caret).flatMap { rows[$0].line }
    return caret >= ends.end || line.map { $0.span.end >= ends.end } ?? false
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

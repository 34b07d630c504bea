/// Finds dates and times in a sentence, and the calendar dates they stand for.
struct DateFinder {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  /// The day the article was written; without it relative dates are not resolved.
  let written: CalendarDate?

  typealias Found = FoundEntities.Found

  /// The dates of `sentence`, in order, not overlapping.
  func dates(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      let match = match(index, sentence.tokens)
      if let match { found.append(match) }
      index = max(index + 1, match?.tokens.upperBound ?? 0)
    }
    return found
  }

  private func match(_ index: Int, _ sentence: Range<Int>) -> Found? {
    let token = tokens[index]
    guard token.shape.contains(.digit) || DateWords.mayBegin(token.folded) else { return nil }
    let cursor = DateCursor(tokens: tokens, bytes: bytes, sentence: sentence)
    if token.shape.contains(.digit) {
      return iso(index, cursor) ?? dayFirst(index, cursor) ?? time(index, cursor)
        ?? ago(index, cursor) ?? year(index, cursor)
    }
    return monthFirst(index, cursor) ?? weekday(index, cursor) ?? relative(index, cursor)
      ?? ago(index, cursor)
  }

  private func iso(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard let year = cursor.year(index), cursor.isHyphen(index + 1), cursor.isHyphen(index + 3),
      let month = cursor.number(index + 2), let day = cursor.number(index + 4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Found(tokens: index..<index + 5, date: date)
  }

  private func dayFirst(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard let day = cursor.day(index), let month = cursor.month(index + 1) else { return nil }
    if let year = cursor.year(index + 2) {
      return Found(
        tokens: index..<index + 3, date: CalendarDate(year: year, month: month, day: day))
    }
    return Found(tokens: index..<index + 2, date: nearest(month, day))
  }

  private func monthFirst(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard let month = cursor.month(index) else { return nil }
    if let year = cursor.year(index + 1) {
      return Found(tokens: index..<index + 2, date: CalendarDate(year: year, month: month))
    }
    guard let day = cursor.day(index + 1) else { return loneMonth(index, month, cursor) }
    let comma = cursor.isComma(index + 2) ? 1 : 0
    if let year = cursor.year(index + 2 + comma) {
      return Found(
        tokens: index..<index + 3 + comma, date: CalendarDate(year: year, month: month, day: day))
    }
    return Found(tokens: index..<index + 2, date: nearest(month, day))
  }

  private func loneMonth(_ index: Int, _ month: Int, _ cursor: DateCursor) -> Found? {
    guard cursor.isAfterPreposition(index) else { return nil }
    return Found(tokens: index..<index + 1, date: nearest(month, nil))
  }

  private func weekday(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard let weekday = cursor.weekday(index) else { return nil }
    let comma = cursor.isComma(index + 1) ? 1 : 0
    if cursor.contains(index + 1 + comma),
      let full = monthFirst(index + 1 + comma, cursor) ?? dayFirst(index + 1 + comma, cursor)
    {
      return Found(tokens: index..<full.tokens.upperBound, date: full.date)
    }
    return Found(tokens: index..<index + 1, date: past(weekday))
  }

  /// "yesterday", "last month", "this year", "next Monday".
  private func relative(_ index: Int, _ cursor: DateCursor) -> Found? {
    if let days = DateWords.day(tokens[index].folded) {
      return Found(tokens: index..<index + 1, date: written?.adding(days: days))
    }
    guard let direction = DateWords.direction(tokens[index].folded), cursor.contains(index + 1)
    else { return nil }
    let range = index..<index + 2
    if let weekday = cursor.weekday(index + 1) {
      return Found(tokens: range, date: past(weekday)?.adding(days: direction > 0 ? 7 : 0))
    }
    if let month = cursor.month(index + 1) {
      return Found(tokens: range, date: direction == 0 ? inYear(month) : nearest(month, nil))
    }
    guard let unit = DateWords.unit(tokens[index + 1].folded), unit != .day else { return nil }
    return Found(tokens: range, date: written.flatMap { moved($0, unit, direction) })
  }

  /// "two weeks ago", "3 days ago".
  private func ago(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard cursor.isAgo(index + 2), let unit = DateWords.unit(tokens[index + 1].folded),
      let count = cursor.number(index) ?? DateWords.number(tokens[index].folded), count < 10_000
    else { return nil }
    return Found(tokens: index..<index + 3, date: written.flatMap { moved($0, unit, -count) })
  }

  private func time(_ index: Int, _ cursor: DateCursor) -> Found? {
    if cursor.isNoon(index + 1), cursor.isClock(index) || cursor.number(index) ?? 99 < 13 {
      return Found(tokens: index..<index + 2, date: nil)
    }
    return cursor.isClock(index) && cursor.isAfterPreposition(index, time: true)
      ? Found(tokens: index..<index + 1, date: nil) : nil
  }

  private func year(_ index: Int, _ cursor: DateCursor) -> Found? {
    guard let year = cursor.year(index), cursor.isAfterPreposition(index),
      !cursor.countsThings(index + 1)
    else { return nil }
    return Found(tokens: index..<index + 1, date: CalendarDate(year: year))
  }

  private func moved(
    _ date: CalendarDate, _ unit: DateWords.Unit, _ count: Int
  ) -> CalendarDate? {
    switch unit {
    case .day: date.adding(days: count)
    case .week: count == 0 ? nil : date.adding(days: 7 * count)
    case .month: date.adding(months: count)
    case .year: CalendarDate(year: date.year + count)
    }
  }

  /// The weekday on or last before the day of writing: how news speaks of days.
  private func past(_ weekday: Int) -> CalendarDate? {
    guard let written, let today = written.weekday else { return nil }
    return written.adding(days: -((today - weekday + 7) % 7))
  }

  private func inYear(_ month: Int) -> CalendarDate? {
    written.flatMap { CalendarDate(year: $0.year, month: month) }
  }

  /// The day or month of that name that lies nearest the day of writing.
  private func nearest(_ month: Int, _ day: Int?) -> CalendarDate? {
    guard let written, let writtenMonth = written.month else { return nil }
    let distance = month - writtenMonth
    let year = distance > 6 ? written.year - 1 : distance < -6 ? written.year + 1 : written.year
    return CalendarDate(year: year, month: month, day: day)
  }
}

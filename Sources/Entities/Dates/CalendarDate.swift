/// A year, a month or a day of the Gregorian calendar.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12; nil for a whole year.
  package let month: Int?
  /// 1 to 31; nil for a whole month.
  package let day: Int?

  /// Nil where there is no such date: a 31 April, a day without a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, (1...CalendarDate.days(year, month)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `days` after 1 March of the year 0.
  private init?(dayNumber days: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    guard days >= 0 else { return nil }
    let era = days / 146_097
    let inEra = days % 146_097
    let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * inYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: year + era * 400 + (month < 3 ? 1 : 0), month: month,
      day: inYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Days since 1 March of the year 0; nil for a month or a year.
  private var dayNumber: Int? {
    guard let month, let day else { return nil }
    let year = month < 3 ? self.year - 1 : self.year
    let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year / 400 * 146_097 + year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + inYear
  }

  /// 0 Monday to 6 Sunday; nil for a month or a year.
  package var weekday: Int? { dayNumber.map { ($0 + 2) % 7 } }

  /// The day `days` later; nil for a month or a year.
  package func adding(days: Int) -> CalendarDate? {
    dayNumber.flatMap { CalendarDate(dayNumber: $0 + days) }
  }

  /// The month `months` later; nil for a year.
  package func adding(months: Int) -> CalendarDate? {
    guard let month else { return nil }
    let number = year * 12 + month - 1 + months
    return number < 12 ? nil : CalendarDate(year: number / 12, month: number % 12 + 1)
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As ISO 8601 writes it: "2026", "2026-11", "2026-11-23".
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
  }
}

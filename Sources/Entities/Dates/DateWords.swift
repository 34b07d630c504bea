/// Words that dates are made of.
enum DateWords {
  /// 1 to 12 for a month's name.
  static func month(_ word: WordHash) -> Int? { months[word] }

  /// 0 Monday to 6 Sunday for a weekday's name.
  static func weekday(_ word: WordHash) -> Int? { weekdays[word] }

  /// -1, 0 or 1 for yesterday, today and tomorrow.
  static func day(_ word: WordHash) -> Int? { days[word] }

  /// -1, 0 or 1 for "last", "this" and "next".
  static func direction(_ word: WordHash) -> Int? { directions[word] }

  /// The unit that a word like "weeks" counts.
  static func unit(_ word: WordHash) -> Unit? { units[word] }

  /// The number that a word like "two" says.
  static func number(_ word: WordHash) -> Int? { numbers[word] }

  /// Whether a date may begin with the word.
  static func mayBegin(_ word: WordHash) -> Bool { beginnings.contains(word) }

  private static let beginnings = Set(months.keys).union(weekdays.keys).union(days.keys)
    .union(directions.keys).union(numbers.keys)

  /// Stands before a lone year or month: "since 2017", "in May".
  static let prepositions = WordList.set(
    "in since until till from by during of to before after early late mid around between through")

  static let noons = WordList.set("a.m. p.m. am pm a.m p.m")

  enum Unit: Hashable { case day, week, month, year }

  private static let months = rows(
    """
    january jan jan.,february feb feb.,march mar.,april apr apr.,may,june jun.,july jul.
    august aug aug.,september sept sept. sep.,october oct oct.,november nov nov.
    december dec dec.
    """, from: 1)
  private static let weekdays = rows(
    "monday mon.,tuesday tue. tues.,wednesday wed.,thursday thu. thurs.,friday fri.,saturday sat.,sunday sun.",
    from: 0)
  private static let days = rows("yesterday,today tonight,tomorrow", from: -1)
  private static let directions = rows("last past,this,next", from: -1)
  private static let numbers = rows(
    "a an one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve", from: 1)
  private static let units: [WordHash: Unit] = [
    WordHash("day"): .day, WordHash("days"): .day, WordHash("week"): .week,
    WordHash("weeks"): .week, WordHash("month"): .month, WordHash("months"): .month,
    WordHash("year"): .year, WordHash("years"): .year,
  ]

  /// Numbers the rows of `text`, which commas and line feeds part.
  private static func rows(_ text: String, from first: Int) -> [WordHash: Int] {
    var numbers: [WordHash: Int] = [:]
    for (row, words) in text.split(whereSeparator: { $0 == "," || $0 == "\n" }).enumerated() {
      for word in words.split(separator: " ") { numbers[WordHash(word)] = first + row }
    }
    return numbers
  }
}

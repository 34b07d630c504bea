/// Reads the parts of dates from a sentence's tokens; everything outside it is nothing.
struct DateCursor {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  let sentence: Range<Int>

  func contains(_ index: Int) -> Bool { sentence.contains(index) }

  /// A number of at most four digits, "1st" and "22nd" included.
  func number(_ index: Int) -> Int? {
    guard contains(index), tokens[index].shape.contains(.digit) else { return nil }
    var value = 0
    var digits = 0
    for byte in bytes[tokens[index].range].prefix(7) {
      if (0x30...0x39).contains(byte) {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      } else if digits == 0 || !(0x61...0x7a).contains(byte) {
        return nil
      }
    }
    return digits < 5 && tokens[index].range.count < 5 ? value : nil
  }

  func year(_ index: Int) -> Int? {
    guard let number = number(index), tokens[index].range.count == 4 else { return nil }
    return (1000...2199).contains(number) ? number : nil
  }

  func day(_ index: Int) -> Int? {
    number(index).flatMap { (1...31).contains($0) && tokens[index].range.count < 5 ? $0 : nil }
  }

  func month(_ index: Int) -> Int? {
    guard contains(index), tokens[index].shape.contains(.capitalized) else { return nil }
    return DateWords.month(tokens[index].folded)
  }

  func weekday(_ index: Int) -> Int? {
    guard contains(index), tokens[index].shape.contains(.capitalized) else { return nil }
    return DateWords.weekday(tokens[index].folded)
  }

  /// "10:30".
  func isClock(_ index: Int) -> Bool {
    contains(index) && tokens[index].range.count < 6
      && bytes[tokens[index].range].contains(0x3a) && tokens[index].shape.contains(.digit)
  }

  func isNoon(_ index: Int) -> Bool {
    contains(index) && DateWords.noons.contains(tokens[index].folded)
  }

  func isHyphen(_ index: Int) -> Bool { contains(index) && tokens[index].hash == DateCursor.hyphen }

  func isComma(_ index: Int) -> Bool { contains(index) && tokens[index].hash == DateCursor.comma }

  func isAgo(_ index: Int) -> Bool { contains(index) && tokens[index].folded == DateCursor.ago }

  func isAfterPreposition(_ index: Int, time: Bool = false) -> Bool {
    guard contains(index - 1) else { return false }
    let word = tokens[index - 1].folded
    return DateWords.prepositions.contains(word) || (time && word == DateCursor.at)
  }

  /// Whether a small word follows that a number would count: "in 2000 villages".
  func countsThings(_ index: Int) -> Bool {
    contains(index) && tokens[index].shape.lowercaseStart
      && tokens[index].range.count > 3 && bytes[tokens[index].range].last == 0x73
  }

  private static let hyphen = WordHash("-")
  private static let comma = WordHash(",")
  private static let ago = WordHash("ago")
  private static let at = WordHash("at")
}

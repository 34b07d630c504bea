/// Tells a line that is a date and nothing else.
enum DateLine {
  /// Whether every word belongs to a date or a time of day, and a date is among them.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 80, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    var hasMonth = false
    var hasNumber = false
    var isWhole = false
    for word in text.lowercased().split(whereSeparator: { " ,|\u{A0}()".contains($0) }) {
      let word = word.hasSuffix(".") || word.hasSuffix(":") ? word.dropLast() : word
      switch true {
      case months.contains { word == $0 || word == $0.prefix(3) || word == $0.prefix(4) }:
        hasMonth = true
      case isNumeric(word): isWhole = true
      case isNumber(word): hasNumber = true
      case isDateWord(String(word)), fillers.contains(String(word)): break
      default: return false
      }
    }
    return isWhole || hasMonth && hasNumber
  }

  /// Whether `word`, in lower case, names a month or a day of the week.
  static func isDateWord(_ word: String) -> Bool {
    months.contains(word) || weekdays.contains { word == $0 || word == $0.prefix(3) }
  }

  /// 2019-10-03, 3/10/2019, 3.10.2019, with or without a time of day after "T".
  private static func isNumeric(_ word: Substring) -> Bool {
    let date = word.split(separator: "t", maxSplits: 1).first ?? word
    for separator: Character in ["-", "/", "."] {
      let parts = date.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.contains(where: { $0.count == 4 }) else { continue }
      if parts.allSatisfy({ (1...4).contains($0.count) && isDigits($0) }) { return true }
    }
    return false
  }

  /// A day, a year or a time of day: 3, 3rd, 2019, 10:30, 5pm.
  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber || $0 == ":" }
    let rest = word.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 8
      && ["", "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m"].contains(rest)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let fillers: Set = [
    "published", "updated", "posted", "last", "modified", "created", "on", "at", "of", "am", "pm",
    "a.m", "p.m", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst",
    "cet", "cest", "et", "pt",
  ]
}

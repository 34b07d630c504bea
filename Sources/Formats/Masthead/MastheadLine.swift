import Articles

/// A line in the head of a text that says something about it: who wrote it, when, where it is from.
struct MastheadLine: Equatable {
  var authors: [String] = []
  var title: String?
  var date: String?
  var source: String?
  var language: String?

  /// What the line at `index` says; nil for one that may be part of the text.
  init?(_ text: PlainText, _ index: Int) {
    guard text.lines[index].columns <= 120 else { return nil }
    self.init(text.string(text.lines[index].span))
  }

  init?(_ line: String) {
    if let (key, value) = Self.keyed(line), read(key, value) { return }
    if let byline = Byline(line) {
      authors = byline.authors
      date = byline.date
    } else if DateLine.isDate(line) {
      date = line
    } else if let address = StatedValue.address(line) {
      source = address
    } else {
      return nil
    }
  }

  /// The key and the value of a line such as "Author: Jane Doe".
  private static func keyed(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].lowercased()
    let value = line[line.index(after: colon)...].drop { $0.isWhitespace }
    return key.count <= 20 && !value.isEmpty ? (key, String(value)) : nil
  }

  private mutating func read(_ key: String, _ value: String) -> Bool {
    switch key {
    case "title", "headline": title = value
    case "author", "authors", "by", "written by", "writer", "byline":
      authors = Byline("By \(value)")?.authors ?? [value]
    case "date", "published", "posted", "updated", "last updated", "published on",
      "publication date":
      guard DateLine.isDate(value) else { return false }
      date = value
    case "source": source = StatedValue.address(value)
    case "url", "link":
      guard let address = StatedValue.address(value) else { return false }
      source = address
    case "language", "lang": language = StatedValue.languageTag(value)
    default: return false
    }
    return true
  }
}

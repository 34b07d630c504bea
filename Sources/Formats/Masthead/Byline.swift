/// A line such as "By Jane Doe and John Roe, Staff Writers | Oct. 3, 2019".
struct Byline: Equatable {
  /// Without "By", in the line's order; one or more.
  let authors: [String]
  let date: String?

  /// What the line says; nil where it does not begin with "By" and a name, or goes on as a sentence.
  init?(_ line: String) {
    guard let names = Self.afterBy(line) else { return nil }
    let parts = Self.split(names, at: [" | ", " • ", " · ", " – ", " — ", " - "])
    guard let first = parts.first, let authors = Self.authors(in: first) else { return nil }
    self.authors = authors
    date = parts.dropFirst().first { DateLine.isDate($0) }
  }

  private static func afterBy(_ line: String) -> String? {
    let start = line.prefix(longestOpening).lowercased()
    guard let opening = openings.first(where: { start.hasPrefix($0) }) else { return nil }
    let names = line.dropFirst(opening.count)
    return names.isEmpty ? nil : String(names)
  }

  private static let openings = ["by ", "written by ", "story by ", "text by ", "reported by "]
  /// In characters.
  private static let longestOpening = 12

  private static func authors(in names: String) -> [String]? {
    var authors: [String] = []
    let pieces = split(names, at: [", and ", ", ", " and ", " & ", " with "])
    for (index, piece) in pieces.enumerated() {
      let name = split(piece, at: [" for ", " in ", " of ", " at "]).first ?? piece
      if isRole(piece) || DateLine.isDate(piece) {
        guard index > 0 else { return nil }
      } else if isName(name), isTitled(piece) {
        // After the first, a single word is a place or a paper: "Jane Doe, Reuters".
        if index == 0 || name.contains(" ") { authors.append(name) }
      } else {
        return nil
      }
    }
    return authors.isEmpty ? nil : authors
  }

  /// One to five words with capitals, or of a script without, particles aside.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), let first = words.first else { return false }
    return !DateLine.isDateWord(first.lowercased()) && text.allSatisfy { !$0.isNumber }
      && words.allSatisfy { isCapitalized($0) || particles.contains(String($0)) }
  }

  private static func isTitled(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy {
      isCapitalized($0) || particles.contains(String($0)) || linkWords.contains(String($0))
    }
  }

  private static func isCapitalized(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      && word.last.map { !"!?:;\"”".contains($0) } == true
  }

  private static func isRole(_ text: String) -> Bool {
    text.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
      roles.contains(String($0))
    }
  }

  private static func split(_ text: String, at separators: [String]) -> [String] {
    var pieces: [Substring] = []
    var (start, place) = (text.startIndex, text.startIndex)
    while place < text.endIndex {
      if let separator = separators.first(where: { text[place...].hasPrefix($0) }) {
        pieces.append(text[start..<place])
        place = text.index(place, offsetBy: separator.count)
        start = place
      } else {
        place = text.index(after: place)
      }
    }
    return (pieces + [text[start...]]).map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  private static let particles: Set = [
    "de", "da", "do", "dos", "du", "di", "del", "della", "la", "le", "van", "von", "der", "den",
    "ter", "ten", "bin", "binti", "ibn", "al", "el", "y", "e", "zu", "af",
  ]
  private static let linkWords: Set = ["for", "in", "of", "at", "the"]
  private static let roles: Set = [
    "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "editor",
    "editors", "staff", "press", "news", "columnist", "contributor", "contributors", "special",
    "reuters", "afp", "photographer", "bureau", "chief", "freelance",
  ]
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}

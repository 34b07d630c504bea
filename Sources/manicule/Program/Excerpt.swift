import Articles
import Screen

/// The beginning of a text on one line.
enum Excerpt {
  /// `text` with white space folded, cut to `columns`.
  static func of(_ text: String, columns: Int) -> String {
    let line = text.onOneLine
    guard line.columns > columns else { return "“\(line)”" }
    var shown = ""
    var used = 1
    for character in line {
      used += character.columns
      if used > columns { break }
      shown.append(character)
    }
    return "“\(shown)…”"
  }
}

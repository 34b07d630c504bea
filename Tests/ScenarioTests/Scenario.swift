import Screen

/// A file of keys with what must be on screen and in the notes after them.
///
/// A line that begins with `== ` starts a part; the lines up to the next one belong to it.
///
///     == plays COMMAND …     the commands without which it would end differently
///     == article plain|markdown
///     == size COLUMNS×ROWS
///     == keys KEYS           sequences apart by spaces; "…" is typed, <…> is pasted
///     == resize COLUMNS×ROWS
///     == edited plain|markdown   the article with other words, opened anew with its notes
///     == found               notes of another name turn up; the quotes they highlight
///     == screen              the rows, without blanks at their ends
///     == caret               the caret's sentence, its character in «…»
///     == theme               the name of the theme in force
///     == roles               the screen with the roles, as in FramePicture
///     == notes               a line for each annotation
///     == asks                the effects since the last keys, but for saving
struct Scenario {
  let name: String
  var parts: [Part]

  struct Part: Equatable {
    var heading: String
    var lines: [String]

    /// The first word of the heading.
    var kind: String { heading.split(separator: " ").first.map(String.init) ?? "" }
    /// The rest of the heading.
    var argument: String {
      heading.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    }
  }

  init(name: String, text: String) {
    self.name = name
    parts = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("== ") {
        parts.append(Part(heading: String(line.dropFirst(3)), lines: []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].lines.append(line)
      }
    }
    // The file's last line feed begins no line.
    if parts.last?.lines.last == "" { parts[parts.count - 1].lines.removeLast() }
  }

  var text: String {
    parts.map { part in (["== " + part.heading] + part.lines).joined(separator: "\n") + "\n" }
      .joined()
  }

  /// The commands that it claims to play.
  var plays: [String] {
    parts.filter { $0.kind == "plays" }.flatMap {
      $0.argument.split(separator: " ").map(String.init)
    }
  }
}

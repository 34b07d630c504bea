import Marginalia

extension String {
  /// As one line of Markdown that shows exactly these characters (CommonMark, and the marks of
  /// Obsidian: tags, mathematics, highlights, comments); a run of white space becomes one space.
  var markdownEscaped: String {
    let words = split { $0.isWhitespace }
    var line = words.map(\.inlineEscaped).joined(separator: " ")
    if let mark = words.first?.blockMark {
      line.insert("\\", at: line.index(line.startIndex, offsetBy: mark))
    }
    return line
  }

  /// As a YAML scalar in double quotes, which takes the escapes of JSON (YAML 1.2, 5.7).
  var yamlQuoted: String {
    String(decoding: JSONValue.string(self).bytes.dropLast(), as: UTF8.self)
  }

  /// As a tag that Obsidian accepts: letters, digits, `_`, `-`, `/` and emoji, not digits
  /// alone; nil where nothing is left.
  var obsidianTag: String? {
    let tag = split { !$0.isTagCharacter }.joined(separator: "-")
    if tag.isEmpty { return nil }
    return tag.allSatisfy(\.isNumber) ? tag + "_" : tag
  }
}

extension Substring {
  fileprivate var inlineEscaped: String {
    var escaped = ""
    var last: Character?
    for (index, character) in zip(indices, self) {
      let next = self[self.index(after: index)...].first
      if character.isMark(after: last, before: next) { escaped.append("\\") }
      escaped.append(character)
      last = character
    }
    return escaped
  }

  /// Where a first word that would begin a list, a rule or an underline needs its escape; nil
  /// where it needs none or inline escapes are enough.
  fileprivate var blockMark: Int? {
    if self == "+" || !isEmpty && allSatisfy({ $0 == "-" }) { return 0 }
    if self == "=" { return 0 }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = self[digits.endIndex...]
    return !digits.isEmpty && (rest == "." || rest == ")") ? digits.count : nil
  }
}

extension Character {
  /// Whether it means something in Markdown between these two; nil is a space or an end.
  fileprivate func isMark(after last: Character?, before next: Character?) -> Bool {
    switch self {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$": true
    case "=", "%": last == self || next == self
    case "&": next?.isLetter == true || next == "#"
    case "^": last == nil
    default: false
    }
  }

  fileprivate var isTagCharacter: Bool {
    isLetter || isNumber || "_-/".contains(self)
      || unicodeScalars.contains { $0.properties.isEmoji && !$0.isASCII }
  }
}

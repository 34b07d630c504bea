import Entities
import Reader

/// Puts what is to hold for every article into the text of `names.toml`: one line is changed or
/// added, everything else stays as somebody wrote it.
struct NameListEdit {
  /// Of the file, for what is wrong with it.
  let path: String

  /// What a new file begins with.
  private static let header = """
    # What Manicule is to know of names in every article. Edit it as you like.
    #
    # [names]    "NAME" = "person", "place", "organization", "group", "date", "other" or "hide"
    # [aliases]  "FORM" = "NAME"; a form that is its own name is an entry of its own

    """

  /// `text`, nil for no file, with `correction` in it. Throws where the file says otherwise in a
  /// way that only a person can change.
  func applied(_ correction: EntityCorrection, to text: String?) throws(Failure) -> String {
    let (table, form, value) = entry(of: correction)
    let file = TOMLFile(path: path, text: text ?? "")
    var lines = (text ?? NameListEdit.header).components
    if let entry = file.entry(table, form) {
      if entry.value.text == value { return text ?? "" }
      guard let line = TOMLLine(lines[entry.line - 1]) else {
        throw Failure.wrongUse(
          "\(path), line \(entry.line), says otherwise of “\(form)”; change it there by hand.")
      }
      lines[entry.line - 1] = line.setting(value)
      return lines.joined(separator: "\n")
    }
    let line = "\(form.tomlString) = \(value.tomlString)"
    if let place = endOfTable(table, in: lines) {
      lines.insert(line, at: place)
    } else {
      while lines.last?.isEmpty == true { lines.removeLast() }
      lines += ["", "[\(table)]", line, ""]
    }
    return lines.joined(separator: "\n")
  }

  /// `text` without the line of `correction`. Throws where it does not stand there, or stands in a
  /// way that only a person can change.
  func removing(_ correction: EntityCorrection, from text: String) throws(Failure) -> String {
    let (table, form, value) = entry(of: correction)
    var lines = text.components
    guard let entry = TOMLFile(path: path, text: text).entry(table, form),
      entry.value.text == value, TOMLLine(lines[entry.line - 1]) != nil
    else {
      throw Failure.wrongUse(
        "\(path) was changed and says this of “\(form)” no more, or in another way; it stays.")
    }
    lines.remove(at: entry.line - 1)
    return lines.joined(separator: "\n")
  }

  private func entry(
    of correction: EntityCorrection
  ) -> (table: String, form: String, value: String) {
    let form = correction.forms.first ?? ""
    return switch correction.statement {
    case .isCalled(let name): (NameList.aliases, form, name)
    case .isOf(let type): (NameList.names, form, type.rawValue)
    case .isNone: (NameList.names, form, NameList.hide)
    }
  }

  /// The number of the line behind the last one of the table; nil where the file has none.
  private func endOfTable(_ table: String, in lines: [String]) -> Int? {
    let headings = lines.indices.filter { lines[$0].drop(while: \.isWhitespace).first == "[" }
    guard let heading = headings.first(where: { isHeading(lines[$0], of: table) }) else {
      return nil
    }
    let next = headings.first { $0 > heading } ?? lines.count
    let last = lines[heading..<next].lastIndex { line in
      let first = line.first { !$0.isWhitespace }
      return first != nil && first != "#"
    }
    return (last ?? heading) + 1
  }

  private func isHeading(_ line: String, of table: String) -> Bool {
    let parts = line.split(separator: "#").first ?? ""
    return parts.filter { !$0.isWhitespace } == "[\(table)]"
  }
}

extension String {
  /// Its lines, an empty one at the end where it ends with a line feed.
  fileprivate var components: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

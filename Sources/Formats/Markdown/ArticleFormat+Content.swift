import Articles

extension Article.Format {
  /// The format that a text without a name is in: Markdown where it has front matter or two sorts
  /// of marks that plain text has no use for.
  init(content bytes: [UInt8]) {
    if FrontMatter(bytes) != nil {
      self = .markdown
      return
    }
    var marks: Set<Mark> = []
    for line in bytes.prefix(1 << 16).split(separator: 0x0A) {
      if let mark = Mark(line) { marks.insert(mark) }
      if Self.hasLink(line) { marks.insert(.link) }
    }
    self = marks.count >= 2 ? .markdown : .plainText
  }

  private enum Mark {
    case heading, subheading, fence, delimiterRow, link

    init?(_ line: ArraySlice<UInt8>) {
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20 {
        self = hashes == 1 ? .heading : .subheading
      } else if line.starts(with: "```".utf8) {
        self = .fence
      } else if line.starts(with: "|".utf8),
        line.dropFirst().first.map({ "- :".utf8.contains($0) })
          == true, line.allSatisfy({ "|-: ".utf8.contains($0) })
      {
        self = .delimiterRow
      } else {
        return nil
      }
    }
  }

  /// Whether "](" stands in the line with a bracket before it and one after.
  private static func hasLink(_ line: ArraySlice<UInt8>) -> Bool {
    guard let open = line.firstIndex(of: UInt8(ascii: "[")) else { return false }
    let rest = line[open...]
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return rest[(close + 1)...].first == UInt8(ascii: "(")
      && rest[(close + 1)...].contains(UInt8(ascii: ")"))
  }
}

import Articles
import FoundationEssentials

/// A text with the names that people marked in it: a line of `dev.jsonl` or `alias-dev.jsonl`.
struct LabelledText: Decodable {
  let id: String
  let text: String
  private let entities: [LabelledName]?
  private let mentions: [LabelledName]?

  /// The names, whichever key they stand under.
  var names: [LabelledName] { entities ?? mentions ?? [] }

  /// "ewt/weblog", "gum/GUM_news".
  var genre: String {
    id.hasPrefix("ewt/")
      ? String(id.prefix { $0 != "-" }) : id.split(separator: "_").prefix(2).joined(separator: "_")
  }

  /// The texts of a JSON Lines file whose id holds `only`.
  static func read(_ path: String, only: String) throws -> [LabelledText] {
    let lines = try Files.bytes(path).split(separator: 0x0a)
    guard
      let texts = try? lines.map({ try JSONDecoder().decode(LabelledText.self, from: Data($0)) })
    else { throw TrainingError.unreadable(path: path) }
    return texts.filter { only.isEmpty || $0.id.contains(only) }
  }

  /// The text as an article.
  var article: Article { Article(paragraphs: text) }

  /// The code point at each byte.
  var codePoints: [Int] {
    var points: [Int] = []
    var count = -1
    for byte in text.utf8 {
      if byte & 0xc0 != 0x80 { count += 1 }
      points.append(count)
    }
    return points + [count + 1]
  }
}

/// A name that people marked, in code points.
struct LabelledName: Decodable {
  let start: Int
  let end: Int
  /// PER, LOC, ORG or MISC.
  let type: String
  /// Which names are one and the same.
  let group: String?
}

extension Article {
  /// An article of the paragraphs of `text`, which blank lines part.
  init(paragraphs text: String) {
    var blocks: [Block] = []
    var start = 0
    var wasFeed = false
    for (index, byte) in text.utf8.enumerated() {
      if byte == 0x0a, wasFeed {
        blocks.append(Block(.paragraph, span: TextSpan(start: start, end: index - 1)))
        start = index + 1
      }
      wasFeed = byte == 0x0a
    }
    blocks.append(Block(.paragraph, span: TextSpan(start: start, end: text.utf8.count)))
    self.init(text: text, blocks: blocks, format: .plainText)
  }
}

import Articles
import Entities

/// A document of a corpus: its tokens as the corpus cuts them, and their tags.
final class Document {
  /// Where it comes from: the corpus, a slash, the document's name there.
  let source: String
  /// Never freed: a corpus is used until the program ends.
  let bytes: UnsafeBufferPointer<UInt8>
  let text: TokenizedText
  var tags: [UInt8]
  /// How much its sentences count.
  var weight: Float = 1

  typealias TaggedWord = (word: Substring, tag: UInt8)

  init(_ source: String, _ sentences: [[TaggedWord]]) {
    self.source = source
    tags = sentences.joined().map(\.tag)
    var all: [UInt8] = []
    for word in sentences.joined() { all += Array(word.word.utf8) + [0x20] }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: all.count)
    _ = buffer.initialize(from: all)
    bytes = UnsafeBufferPointer(buffer)
    var tokens: [Token] = []
    var cut: [Sentence] = []
    var offset = 0
    for sentence in sentences where !sentence.isEmpty {
      let first = tokens.count
      for word in sentence {
        tokens.append(Token(bytes, offset..<offset + word.word.utf8.count))
        offset += word.word.utf8.count + 1
      }
      let isTitleCase = TitleCase.holds(tokens[first...])
      cut.append(Sentence(tokens: first..<tokens.count, setting: isTitleCase ? .titleCase : .body))
    }
    text = TokenizedText(tokens: tokens, sentences: cut)
  }

  /// The corpus's name: "ewt".
  var corpus: String { String(source.prefix { $0 != "/" }) }

  /// The number that features know the corpus by; 0 for text that nobody tagged.
  var sourceNumber: UInt32 {
    let corpora = ["ewt", "gum", "wikigold", "crossner", "redocred"]
    return UInt32((corpora.firstIndex(of: corpus) ?? -1) + 1)
  }

  /// "ewt/weblog", "gum/GUM_news".
  var genre: String {
    corpus == "ewt"
      ? String(source.prefix { $0 != "-" })
      : source.split(separator: "_").prefix(2).joined(separator: "_")
  }
}

extension Document {
  /// The documents of a file of tokens and IOB2 tags, a "# doc = " line before each.
  static func read(conll path: String) throws -> [Document] {
    var documents: [Document] = []
    var source = ""
    var sentences: [[TaggedWord]] = []
    func close() {
      if sentences.contains(where: { !$0.isEmpty }) {
        documents.append(Document(source, sentences))
      }
    }
    for line in try Files.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: "\t")
      if line.hasPrefix("# doc = ") {
        close()
        source = String(line.dropFirst(8))
        sentences = [[]]
      } else if parts.count == 2, !sentences.isEmpty {
        sentences[sentences.count - 1].append((parts[0], number(parts[1])))
      } else {
        sentences.append([])
      }
    }
    close()
    return documents
  }

  /// Documents of twenty sentences each from a file of tokenised sentences, one a line.
  static func read(sentences path: String) throws -> [Document] {
    let lines = try Files.text(path).split(separator: "\n")
    let outside = UInt8(NameTag.outside.number)
    return stride(from: 0, to: lines.count, by: 20).map { start in
      let sentences = lines[start..<min(start + 20, lines.count)].map { line in
        line.split(separator: " ").map { (word: $0, tag: outside) }
      }
      return Document("unlabelled/\(start)", sentences)
    }
  }

  private static func number(_ tag: Substring) -> UInt8 {
    guard let type = NameSpan.labels.firstIndex(of: String(tag.dropFirst(2))) else {
      return UInt8(NameTag.outside.number)
    }
    return UInt8(NameTag(type, isFirst: tag.hasPrefix("B")).number)
  }
}

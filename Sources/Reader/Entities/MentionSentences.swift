import Articles
import Entities

/// The sentences that mention an entity.
struct MentionSentences {
  /// Each once, in text order.
  private(set) var sentences: [TextSpan] = []
  private(set) var excerpts: [Excerpt] = []

  /// A sentence, or as much of a long one as is read at a glance, with the mentions in it.
  struct Excerpt {
    let span: TextSpan
    var mentions: [TextSpan]
  }

  /// On either side of a mention, in bytes.
  private static let reach = 300

  /// O(n) in the blocks that mention the entity.
  init(of entity: Entity, in article: Article) {
    var block: (index: Int, sentences: [TextSpan]) = (-1, [])
    for mention in entity.mentions.map(\.span) {
      guard let index = article.blockIndex(at: mention.start) else { continue }
      if index != block.index { block = (index, article.sentences(in: article.blocks[index])) }
      let next = block.sentences.partition { $0.start > mention.start }
      add(mention, in: next > 0 ? block.sentences[next - 1] : mention, of: article)
    }
  }

  private mutating func add(_ mention: TextSpan, in sentence: TextSpan, of article: Article) {
    if sentences.last != sentence { sentences.append(sentence) }
    if let last = excerpts.last, last.span.contains(mention) {
      return excerpts[excerpts.count - 1].mentions.append(mention)
    }
    let near = article.roundedToCharacters(
      TextSpan(start: mention.start - Self.reach, end: mention.end + Self.reach))
    let span = sentence.intersection(near) ?? mention
    excerpts.append(Excerpt(span: span.union(mention), mentions: [mention]))
  }
}

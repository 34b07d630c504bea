import Articles
import Entities

/// A text with entities in it, found by their words, so that tests do not depend on a tagger.
struct Naming {
  let article: Article
  let entities: [Entity]

  /// `found` are entities as `person Himit Qari, Qari`: the type, then the forms, of which every
  /// place in the text is a mention that no longer form covers.
  init(_ text: String, _ found: String...) {
    let article = Article(text: text, blocks: [], format: .plainText)
    let rows = found.map { row -> (type: EntityType, forms: [String]) in
      let words = row.split(separator: " ", maxSplits: 1).map(String.init)
      return (
        EntityType(rawValue: words[0]) ?? .other, words[1].split(separator: ", ").map { "\($0)" }
      )
    }
    var taken: [TextSpan] = []
    var mentions = rows.map { _ in [Mention]() }
    let forms = rows.indices.flatMap { row in rows[row].forms.map { (row, $0) } }
    for (row, form) in forms.sorted(by: { $0.1.count > $1.1.count }) {
      for hit in TextSearch(form).hits(in: article) where !taken.contains(where: hit.overlaps) {
        taken.append(hit)
        mentions[row].append(Mention(hit))
      }
    }
    self.article = article
    entities = rows.indices.map { row in
      Entity(
        name: rows[row].forms[0], type: rows[row].type, aliases: rows[row].forms,
        mentions: mentions[row].sorted { $0.span < $1.span })
    }.sorted { ($0.mentions.first?.span.start ?? 0) < ($1.mentions.first?.span.start ?? 0) }
  }

  /// Where the words stand for the `number`th time, from 1.
  func place(_ words: String, _ number: Int = 1) -> TextSpan? {
    let hits = TextSearch(words).hits(in: article)
    return hits.count < number ? nil : hits[number - 1]
  }

  /// What the reader says of the whole entity called `name`, as it is found.
  func correction(
    _ name: String, _ statement: EntityCorrection.Statement
  ) -> EntityCorrection? {
    entities.named(name).map { EntityCorrection(of: $0, in: article, statement) }
  }

  /// A line for each entity: `person Himit Qari: Himit Qari, Qari, Qari`, with its mentions.
  func corrected(_ corrections: EntityCorrection?...) -> [String] {
    lines(corrections.compactMap { $0 })
  }

  func lines(_ corrections: [EntityCorrection]) -> [String] {
    entities.corrected(by: corrections, in: article).map { entity in
      let mentions = entity.mentions.map { article.form(of: $0.span) }
      return "\(entity.type) \(entity.name): \(mentions.joined(separator: ", "))"
    }
  }
}

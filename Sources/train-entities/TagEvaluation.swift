import Entities

/// Measures a model alone, on the corpus's own tokens.
enum TagEvaluation {
  static func run(_ model: NameModel, _ documents: [Document]) -> ScoreTable {
    var table = ScoreTable()
    for (number, document) in documents.enumerated() {
      let tags = NameDecoder(model, document.text, document.bytes).tags()
      table.add(
        genre: document.genre, gold: NameSpan.spans(document.tags, document: number),
        found: NameSpan.spans(tags, document: number))
    }
    return table
  }
}

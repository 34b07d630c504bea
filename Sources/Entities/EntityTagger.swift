package import Articles

/// Finds who and what an article names.
///
/// Names are found by rule in the body, then looked for in the headlines, where capitals say
/// nothing; all mentions of one name vote on its type. The same article gives the same entities.
package struct EntityTagger: Sendable {
  package init() {}

  /// The entities of `article` by first mention; mentions never overlap, and lie on character
  /// boundaries. O(n) in the text, one pass over its bytes and some over its names.
  package func entities(in article: Article) -> [Entity] {
    let text = TokenizedText(article)
    let finder = NameFinder(text.tokens)
    var names: [Name] = []
    for sentence in text.sentences {
      let found = finder.names(in: sentence)
      names += sentence.setting == .titleCase ? found.filter { $0.weight > 3 } : found
    }
    names = MissedNames(tokens: text.tokens, sentences: text.sentences).added(to: names)
    var copy = article.text
    return copy.withUTF8 { bytes in
      var grouper = NameGrouper(names, text.tokens, bytes)
      let builder = EntityBuilder(names: names, tokens: text.tokens, bytes: bytes)
      return grouper.groups().compactMap { builder.entity($0) }
    }
  }
}

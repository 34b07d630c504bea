package import Articles

/// Finds who and what an article names.
///
/// Names are found by a trained model where there is one for the article's language, else by rule,
/// then looked for in headlines, where capitals say nothing; all mentions of one name vote on its
/// type. The same article gives the same entities.
package struct EntityTagger: Sendable {
  package init() {}

  /// Whether a trained model knows the language of `article`; else its names are found by rule.
  package func usesModel(for article: Article) -> Bool { model(for: article) != nil }

  /// The entities of `article` by first mention; mentions never overlap, and lie on character
  /// boundaries. O(n) in the text, some passes over its words and names.
  package func entities(in article: Article) -> [Entity] {
    let text = TokenizedText(article)
    let model = model(for: article)
    var copy = article.text
    return copy.withUTF8 { bytes in
      var names = model.map { ModelNames($0, text, bytes).names() } ?? ruled(text)
      names = BracketedAcronyms(tokens: text.tokens, bytes: bytes).applied(to: names)
      names = MissedNames(tokens: text.tokens, sentences: text.sentences, bytes: bytes)
        .added(to: names)
      let builder = EntityBuilder(names: names, tokens: text.tokens, bytes: bytes)
      var grouper = NameGrouper(names, text.tokens, bytes)
      // Events, works and laws are found too unreliably to be shown.
      let named = grouper.groups().compactMap { builder.entity($0) }.filter { $0.type != .other }
      let dates = DateEntities(text: text, bytes: bytes, written: article.metadata.date)
      return (named + dates.entities(outside: named)).sorted { $0.first < $1.first }
    }
  }

  private func model(for article: Article) -> NameModel? {
    LanguageGuess.language(of: article).flatMap { NameModel.builtIn($0) }
  }

  /// What is certain without knowing the language.
  private func ruled(_ text: TokenizedText) -> [Name] {
    let finder = NameFinder(text.tokens)
    return text.sentences.flatMap { sentence in
      finder.names(in: sentence).filter { $0.weight > (sentence.setting == .body ? 2 : 3) }
    }
  }
}

extension Entity {
  fileprivate var first: TextSpan { mentions.first?.span ?? TextSpan(start: 0, end: 0) }
}

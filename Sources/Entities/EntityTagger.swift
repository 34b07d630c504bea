package import Articles

/// Finds who and what an article names.
///
/// Names are found by a trained model where there is one for the article's language, else by rule,
/// then looked for in headlines, where capitals say nothing; all mentions of one name vote on its
/// type. The same article gives the same entities.
package struct EntityTagger: Sendable {
  private let findsQuantities: Bool

  /// `findsQuantities` adds numbers with units, and money.
  package init(findsQuantities: Bool = false) { self.findsQuantities = findsQuantities }

  /// Whether a trained model knows the language of `article`; else its names are found by rule.
  /// Looks at the first 600 words.
  package func usesModel(for article: Article) -> Bool { model(for: article) != nil }

  /// The entities of `article` by first mention; mentions never overlap, and lie on character
  /// boundaries. O(n) in the text, some passes over its words and names.
  package func entities(in article: Article) -> [Entity] {
    entities(in: article, within: article.span) { false } ?? []
  }

  /// The same; nil as soon as `isLeft`, which is asked for every sentence, says that nobody waits.
  package func entities(in article: Article, unless isLeft: () -> Bool) -> [Entity]? {
    entities(in: article, within: article.span, unless: isLeft)
  }

  /// The entities of the part of `article` that `span` lies in, 32 kB or more, as if it were all:
  /// what to show of a long article until the whole is done. Nil where that part is the whole.
  package func entities(in article: Article, around span: TextSpan) -> [Entity]? {
    let window = TaggingWindow(around: span, in: article).span
    return window == article.span
      ? nil : entities(in: article, within: window) { false }
  }

  private func entities(
    in article: Article, within window: TextSpan, unless isLeft: () -> Bool
  ) -> [Entity]? {
    let text = TokenizedText(article, within: window)
    let model = model(for: article)
    var copy = article.text
    return copy.withUTF8 { bytes in
      let tags = model.map { NameDecoder($0, text, bytes).tags(unless: isLeft) }
      guard !isLeft() else { return nil }
      var names = tags.map { ModelNames($0, text, bytes).names() } ?? ruled(text)
      names = NationalNames(tokens: text.tokens).applied(to: names)
      names = PeoplesNames(tokens: text.tokens).applied(to: names)
      names = OrganizationTails(tokens: text.tokens).applied(to: names)
      names = Datelines(tokens: text.tokens, sentences: text.sentences).applied(to: names)
      names = PictureCredits(tokens: text.tokens, sentences: text.sentences).applied(to: names)
      names = BracketedAcronyms(tokens: text.tokens, bytes: bytes).applied(to: names)
      names = MissedNames(tokens: text.tokens, sentences: text.sentences, bytes: bytes)
        .added(to: names)
      let builder = EntityBuilder(names: names, tokens: text.tokens, bytes: bytes)
      var grouper = NameGrouper(names, text.tokens, bytes)
      // Events, works and laws are found too unreliably to be shown.
      let named = grouper.groups().compactMap { builder.entity($0) }.filter { $0.type != .other }
      return (named + counted(article, text, bytes, outside: named)).sorted { $0.first < $1.first }
    }
  }

  private func counted(
    _ article: Article, _ text: TokenizedText, _ bytes: UnsafeBufferPointer<UInt8>,
    outside named: [Entity]
  ) -> [Entity] {
    let found = FoundEntities(text: text, bytes: bytes)
    let dates = DateFinder(
      tokens: text.tokens, bytes: bytes, written: WrittenDate.parse(article.metadata.date))
    let dated = found.entities(.date, outside: named) { dates.dates(in: $0) }
    guard findsQuantities else { return dated }
    let quantities = QuantityFinder(tokens: text.tokens, bytes: bytes)
    return dated
      + found.entities(.quantity, outside: named + dated) { quantities.quantities(in: $0) }
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

package import Articles

extension [Entity] {
  /// The entities, which are those of `article`, as the reader has corrected them, by first mention.
  ///
  /// In the order of `corrections`; one that fits nothing in the article changes nothing. What none
  /// of them is about stays as it was found. O(entities × corrections that fit), O(text) where a
  /// name is to be looked for.
  package func corrected(
    by corrections: [EntityCorrection], in article: Article
  ) -> [Entity] {
    if corrections.isEmpty { return self }
    var entries = CorrectedEntries(self, of: article)
    for correction in corrections { entries.apply(correction) }
    return entries.entities
  }
}

import ArgumentParser
import Articles
import Entities
import Exchange
import Reader

/// Which entities a script wants to have, and how much of the text with them.
struct EntityRequest: Sendable {
  /// Empty for all but quantities, which are looked for where they are asked for.
  let types: Set<EntityType>
  /// How many words around each mention; nil for none.
  let contextWords: Int?
  /// What the reader has told of names in every article.
  let names: [EntityCorrection]

  /// What `opened` names, as the reader has corrected it.
  func answer(for opened: OpenedArticle) -> ArticleEntities {
    let found = found(in: opened.article)
    let corrections = opened.store.entityCorrections
    return answer(
      found.corrected(by: corrections, in: opened.article), of: opened.article, at: opened.path)
  }

  /// What `article` names, which is made from `source`.
  func answer(for article: Article, source: String) -> ArticleEntities {
    answer(found(in: article), of: article, source: source)
  }

  /// What `article` names before its own corrections.
  func found(in article: Article) -> [Entity] {
    EntityTagger(findsQuantities: types.contains(.quantity)).entities(in: article)
      .corrected(by: names, in: article)
  }

  private func answer(
    _ found: [Entity], of article: Article, at path: String = "", source: String? = nil
  ) -> ArticleEntities {
    let wanted = types.isEmpty ? found : found.filter { types.contains($0.type) }
    return ArticleEntities(
      wanted, of: article, path: path, contextWords: contextWords, source: source)
  }
}

/// Types on the command line: `person,place`.
struct EntityTypeList: ExpressibleByArgument {
  let types: [EntityType]

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    types = names.compactMap(EntityType.init)
    guard !names.isEmpty, types.count == names.count else { return nil }
  }

  static let allValueStrings = EntityType.allCases.filter { $0 != .other }.map(\.rawValue)
}

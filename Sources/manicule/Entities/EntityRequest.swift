import ArgumentParser
import Articles
import Entities
import Exchange

/// Which entities a script wants to have, and how much of the text with them.
struct EntityRequest: Sendable {
  /// Empty for all but quantities, which are looked for where they are asked for.
  let types: Set<EntityType>
  /// How many words around each mention; nil for none.
  let contextWords: Int?

  /// What `article` names.
  ///
  /// - Parameter source: see `ArticleEntities`.
  func answer(
    for article: Article, at path: String = "", source: String? = nil
  ) -> ArticleEntities {
    let tagger = EntityTagger(findsQuantities: types.contains(.quantity))
    let found = tagger.entities(in: article)
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

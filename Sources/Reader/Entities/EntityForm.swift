import Articles
import Entities

/// One of the forms in which an article names an entity, and how often it does.
package struct EntityForm: Hashable, Sendable {
  package let text: String
  package let count: Int
}

extension Entity {
  /// The forms that `article` uses, by first mention. O(mentions).
  func forms(in article: Article) -> [EntityForm] {
    var counts: [String: Int] = [:]
    for mention in mentions {
      let form = article.form(of: mention.span)
      counts[form, default: 0] += 1
    }
    return aliases.compactMap { form in counts[form].map { EntityForm(text: form, count: $0) } }
  }
}

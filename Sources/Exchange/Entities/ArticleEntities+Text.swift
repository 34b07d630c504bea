import Articles
import Entities

extension ArticleEntities {
  /// A line for each entity: its type, how often it is mentioned, its name and other forms; below
  /// it, where context was asked for, a line for each mention in its words.
  package var text: String {
    entities.map { entity in
      line(entity) + entity.mentions.compactMap { line($0) }.joined()
    }.joined()
  }

  private func line(_ entity: Entity) -> String {
    let others = entity.aliases.filter { $0 != entity.name }
    let forms = others.isEmpty ? "" : "  (\(others.joined(separator: ", ")))"
    let type = entity.type.rawValue
    let count = String(entity.mentions.count)
    return type + String(repeating: " ", count: max(1, 14 - type.count))
      + String(repeating: " ", count: max(0, 4 - count.count))
      + "\(count)  \(entity.name)\(forms)\n"
  }

  private func line(_ mention: Mention) -> String? {
    context(of: mention).map { context in
      let text = words(of: mention).onOneLine
      return "    \(context.before)«\(text)»\(context.after)\n"
    }
  }
}

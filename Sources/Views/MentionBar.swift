import Articles
import Entities

/// Where in an article an entity is mentioned, as a row of small bars.
struct MentionBar {
  /// Six columns, one for each sixth of the text; the taller, the more mentions.
  let text: String

  private static let columns = 6
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// - Parameter length: the article's, in bytes.
  init(_ entity: Entity, textLength length: Int) {
    var counts = Array(repeating: 0, count: Self.columns)
    for mention in entity.mentions {
      counts[min(Self.columns - 1, mention.span.start * Self.columns / max(1, length))] += 1
    }
    text = String(counts.map { Self.bars[min(Self.bars.count - 1, $0)] })
  }
}

/// Where in an article an entity is mentioned, as a row of small bars.
struct MentionBar {
  /// A column for each part of the text; the taller, the more mentions.
  let text: String

  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// - Parameter counts: how often each part of the text mentions it.
  init(_ counts: [Int]) {
    text = String(counts.map { Self.bars[min(Self.bars.count - 1, $0)] })
  }
}

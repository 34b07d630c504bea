/// Where in an article an entity is mentioned, as a row of small bars.
struct MentionBar {
  /// A column for each part of the text; the taller, the more mentions.
  let text: String

  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// - Parameter counts: how often each part of the text mentions it. A step of height is a mention
  ///   where all of them have room, else a share of the most.
  init(_ counts: [Int]) {
    let steps = Self.bars.count - 1
    let most = max(steps, counts.max() ?? 0)
    text = String(counts.map { Self.bars[($0 * steps + most - 1) / most] })
  }
}

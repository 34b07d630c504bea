import Articles

/// The part of a long article that is tagged first.
struct TaggingWindow {
  let span: TextSpan
  private static let reach = 16_384

  /// The blocks within 16 kB of `span`; of a block longer than that, the words within it.
  init(around span: TextSpan, in article: Article) {
    var text = article.text
    let bounds = text.withUTF8 { bytes in
      let start = TaggingWindow.edge(span.start - TaggingWindow.reach, bytes)
      return start..<max(start, TaggingWindow.edge(span.end + TaggingWindow.reach, bytes))
    }
    let first = article.blockIndex(at: bounds.lowerBound).map { article.blocks[$0].span }
    let last = article.blockIndex(at: bounds.upperBound).map { article.blocks[$0].span }
    self.span = TextSpan(
      start: TaggingWindow.grown(bounds.lowerBound, to: first?.start),
      end: TaggingWindow.grown(bounds.upperBound, to: last?.end))
  }

  /// The place at or before `offset` that begins a word; the text's ends where it lies beyond them.
  private static func edge(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < bytes.count else { return bytes.count }
    var edge = offset
    while edge > max(0, offset - reach), bytes[edge - 1] > 0x20 { edge -= 1 }
    while edge > 0, bytes[edge] & 0xc0 == 0x80 { edge -= 1 }
    return edge
  }

  /// The block's end where it is near, so that blocks stay whole.
  private static func grown(_ offset: Int, to end: Int?) -> Int {
    guard let end, abs(end - offset) <= reach else { return offset }
    return end
  }
}

import Articles
import Testing

@Test func spansThatTouchDoNotOverlap() {
  let left = TextSpan(start: 0, end: 4)
  #expect(!left.overlaps(TextSpan(start: 4, end: 6)))
  #expect(left.overlaps(TextSpan(start: 3, end: 6)))
}

@Test func anOuterSpanSortsBeforeAnInnerOne() {
  let spans = [TextSpan(start: 2, end: 3), TextSpan(start: 2, end: 9), TextSpan(start: 0, end: 1)]
  #expect(spans.sorted().map(\.end) == [1, 9, 3])
}

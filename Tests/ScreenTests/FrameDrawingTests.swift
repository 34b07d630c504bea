import Screen
import ScreenTesting
import Testing

@Test func textIsClippedAtTheFrameAndAtItsLimit() {
  var frame = Frame(size: Size(columns: 8, rows: 3))
  #expect(frame.write("manicule", at: Point(column: 3, row: 0), roles: RoleSet(.title)) == 5)
  #expect(frame.write("manicule", at: Point(column: 1, row: 1), limit: 3) == 3)
  #expect(frame.write("below", at: Point(column: 0, row: 7)) == 5)
  expect(
    frame,
    """
    |   manic
        TTTTT
    | man
    |
    """)
}

@Test func aWideGlyphThatDoesNotFitLeavesABlank() {
  var frame = Frame(size: Size(columns: 5, rows: 2))
  #expect(frame.write("中文字", at: Point(column: 0, row: 0)) == 4)
  #expect(frame.write("中文字", at: Point(column: 0, row: 1), limit: 4, overflow: .ellipsis) == 4)
  expect(
    frame,
    """
    |中文
    |中 …
    """)
}

@Test func textThatFitsHasNoEllipsis() {
  var frame = Frame(size: Size(columns: 6, rows: 2))
  frame.write("abcdef", at: Point(column: 0, row: 0), overflow: .ellipsis)
  frame.write("abcdefg", at: Point(column: 0, row: 1), overflow: .ellipsis)
  expect(
    frame,
    """
    |abcdef
    |abcde…
    """)
}

@Test func overwritingHalfAWideGlyphBlanksTheOther() {
  var frame = Frame(size: Size(columns: 6, rows: 1))
  frame.write("中文字", at: Point(column: 0, row: 0))
  frame.write("x", at: Point(column: 1, row: 0))
  frame.write("y", at: Point(column: 4, row: 0))
  expect(frame, "| x文y")
}

@Test func rolesAreLaidOverPartsOfARow() {
  var frame = Frame(size: Size(columns: 6, rows: 2))
  frame.write("abcdef", at: Point(column: 0, row: 0), roles: RoleSet(.text))
  frame.add(RoleSet(.selection), to: Rect(column: 2, row: 0, columns: 9, rows: 1))
  frame.fill(Rect(column: 4, row: -1, columns: 2, rows: 5), roles: RoleSet(.status))
  frame.cursor = Point(column: 1, row: 1)
  expect(
    frame,
    """
    |abcd
     ..vvss
       ..
    |
         ss
    cursor at 1,1
    """)
}

@Test func everyRoleHasItsOwnLetter() {
  #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
}

@Test func aDifferenceShowsWhatWasExpectedAndWhatWasDrawn() {
  let difference = FramePicture("|a\n|b\n|c").difference(from: FramePicture("|a\n|x\n|c"))
  #expect(difference == "  |a\n- |x\n+ |b\n  |c")
}

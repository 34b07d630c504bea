/// What earlier runs did to the annotations, to be understood when it is to be undone.
package struct EarlierChanges: Sendable {
  private let lines: JournalLines

  init(_ lines: JournalLines = JournalLines([])) { self.lines = lines }

  var entries: [JournalEntry] { lines.entries }
}

/// The column at which the lines of a file were broken by a program or a typist.
enum WrapWidth {
  /// What lines are broken at in the files there are: e-mail, manuals, books typed in.
  private static let sensible = 40...132

  /// The width at which the paragraphs of `text` were wrapped; nil where its lines end where
  /// sentences or verses do. O(n).
  ///
  /// A line that was wrapped neither ends a sentence nor is followed by a capital, and leaves no
  /// room for the word that follows it.
  static func estimate(_ text: PlainText) -> Int? {
    var boundaries = 0
    var widths: [Int] = []
    var needed: [Int] = []
    for (line, next) in zip(text.lines, text.lines.dropFirst()) where !line.isBlank {
      guard !next.isBlank else { continue }
      boundaries += 1
      guard sensible.contains(line.width), text.continues(line, with: next) else { continue }
      widths.append(line.width)
      needed.append(line.width + 1 + text.firstWordColumns(next))
    }
    guard widths.count * 10 >= boundaries * 3, !widths.isEmpty else { return nil }
    let width = widths.sorted()[(widths.count - 1) * 19 / 20]
    guard boundaries > 2 || width >= 50 else { return nil }
    let full = needed.count { $0 > width - slack(width) }
    return full * 10 >= needed.count * 7 ? width : nil
  }

  /// Columns that programs which even their lines out leave free.
  static func slack(_ width: Int) -> Int { width / 8 }
}

extension PlainText {
  /// Whether nothing but the line feed stands between the two lines: no stop, no capital.
  func continues(_ line: SourceLine, with next: SourceLine) -> Bool {
    switch opening(next) {
    case .lowercase, .uncased: !endsSentence(line)
    case .uppercase, .ideographic, .other: false
    }
  }
}

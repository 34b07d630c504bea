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
    var wrapped: [(width: Int, needed: Int)] = []
    for index in text.lines.indices.dropLast() {
      let line = text.lines[index]
      let next = text.lines[index + 1]
      guard !line.isBlank, !next.isBlank else { continue }
      boundaries += 1
      guard sensible.contains(line.width), text.continues(line, text.opening(next, after: line))
      else {
        continue
      }
      wrapped.append((line.width, line.width + 1 + text.firstWordColumns(next)))
    }
    guard wrapped.count * 10 >= boundaries * 3, let width = widest(wrapped.map(\.width)),
      boundaries > 2 || width >= 50
    else { return nil }
    let full = wrapped.count { $0.needed > width - slack(width) }
    return full * 5 >= wrapped.count * 3 ? width : nil
  }

  /// The width that nineteen in twenty lines keep within; nil without lines.
  private static func widest(_ widths: [Int]) -> Int? {
    var counts = Array(repeating: 0, count: sensible.upperBound + 1)
    for width in widths { counts[width] += 1 }
    var left = widths.count - widths.count / 20
    return counts.firstIndex { count in
      left -= count
      return left <= 0 && count > 0
    }
  }

  /// Columns that programs which even their lines out leave free.
  static func slack(_ width: Int) -> Int { width / 8 }
}

extension PlainText {
  /// Whether nothing but the line feed stands between `line` and one that opens so: no stop, no
  /// capital.
  func continues(_ line: SourceLine, _ opening: Opening) -> Bool {
    switch opening {
    case .lowercase, .uncased: !endsSentence(line)
    case .uppercase, .unspaced, .other: false
    }
  }
}

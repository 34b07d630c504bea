import Screen

/// Writes frames as text with the escape sequences of ECMA-48 (SGR).
struct FramePrinter {
  /// nil for text alone.
  let theme: Theme?

  /// The rows of `frame`, a line each, without blanks at their ends.
  func text(of frame: Frame) -> String {
    (0..<frame.size.rows).map { line(frame.row($0)) + "\n" }.joined()
  }

  private func line(_ cells: ArraySlice<Cell>) -> String {
    let end = cells.lastIndex { $0.text != " " } ?? cells.startIndex - 1
    var line = ""
    var current = ""
    for cell in cells[cells.startIndex...max(cells.startIndex, end)] where end >= cells.startIndex {
      let codes = theme.map { Self.codes(of: $0.style(of: cell.roles)) } ?? ""
      if codes != current {
        line += "\u{1B}[0\(codes)m"
        current = codes
      }
      line += cell.text
    }
    return current.isEmpty ? line : line + "\u{1B}[0m"
  }

  /// The parameters that turn a style on, each after a semicolon.
  private static func codes(of style: Style) -> String {
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
      (.strikethrough, "9"),
    ]
    let codes =
      attributes.filter { style.attributes.contains($0.0) }.map(\.1)
      + [code(of: style.foreground, base: 30), code(of: style.background, base: 40)].compactMap {
        $0
      }
    return codes.map { ";" + $0 }.joined()
  }

  private static func code(of color: Color?, base: Int) -> String? {
    switch color {
    case nil: nil
    case .ansi(let index): "\(Int(index & 7) + base + (index > 7 ? 60 : 0))"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}

import PseudoTerminal
import Screen

/// A terminal's screen as an SVG picture.
struct ScreenPicture {
  private let terminal: PseudoTerminal
  private static let cellWidth = 8
  private static let cellHeight = 17
  private static let plain = (foreground: "#d6d2c9", background: "#1b1c1e")

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  var svg: String {
    let width = terminal.size.columns * Self.cellWidth
    let height = terminal.size.rows * Self.cellHeight
    let rows = (0..<terminal.size.rows).map(row).joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" font-family="monospace" font-size="13">
      <rect width="100%" height="100%" fill="\(Self.plain.background)"/>
      \(rows)</svg>

      """
  }

  /// The cells of a row, those of one look together.
  private func row(_ row: Int) -> String {
    var elements = ""
    var column = 0
    while column < terminal.size.columns {
      let first = terminal.cell(column: column, row: row)
      var text = ""
      let start = column
      while column < terminal.size.columns, case let cell = terminal.cell(column: column, row: row),
        cell.hasLook(of: first)
      {
        text += cell.text.isEmpty ? " " : cell.text
        column += max(1, cell.columns)
      }
      elements += element(text, first, row: row, columns: start..<column)
    }
    return elements
  }

  private func element(_ text: String, _ look: ScreenCell, row: Int, columns: Range<Int>) -> String
  {
    let isReversed = look.attributes.contains(.reverse)
    let colors = [
      look.foreground?.css ?? Self.plain.foreground, look.background?.css ?? Self.plain.background,
    ]
    let (ink, paper) = isReversed ? (colors[1], colors[0]) : (colors[0], colors[1])
    let x = columns.lowerBound * Self.cellWidth
    let width = columns.count * Self.cellWidth
    var element = ""
    if paper != Self.plain.background {
      element +=
        "<rect x=\"\(x)\" y=\"\(row * Self.cellHeight)\" width=\"\(width)\" height=\"\(Self.cellHeight)\" fill=\"\(paper)\"/>\n"
    }
    guard text.contains(where: { $0 != " " }) else { return element }
    let style =
      (look.attributes.contains(.bold) ? " font-weight=\"bold\"" : "")
      + (look.attributes.contains(.italic) ? " font-style=\"italic\"" : "")
      + (look.attributes.contains(.underline) ? " text-decoration=\"underline\"" : "")
    return element
      + "<text x=\"\(x)\" y=\"\(row * Self.cellHeight + 13)\" textLength=\"\(width)\" xml:space=\"preserve\" fill=\"\(ink)\"\(style)>\(text.escapedForXML)</text>\n"
  }
}

extension ScreenCell {
  fileprivate func hasLook(of other: ScreenCell) -> Bool {
    attributes == other.attributes && foreground == other.foreground
      && background == other.background
  }
}

extension ScreenCell.Shade {
  fileprivate var css: String? {
    guard case .rgb(let value) = self else { return nil }
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension String {
  fileprivate var escapedForXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

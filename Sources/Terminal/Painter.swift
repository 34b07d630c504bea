import CNcurses
import Screen

/// Writes frames into ncurses' screen; ncurses works out the bytes.
struct Painter {
  private let palette: Palette
  private var theme = Theme(name: "")
  /// By the roles' raw values: the first key of another kind costs a search through the program.
  private var looks: [Int: Look] = [:]
  /// Neighbours mostly have the same roles.
  private var lastLook: (roles: RoleSet, look: Look)?
  private var lastFrame: Frame?
  private var isCursorShown: Bool?
  private var line: [cchar_t] = []
  private var scalars: [UInt32] = []

  /// A style in ncurses' terms.
  private struct Look {
    var attributes: attr_t
    var pair: Int32
    var isStruck: Bool
  }

  init(depth: ColorDepth) { palette = Palette(depth: depth) }

  /// Forgets what was painted: the next frame is written whole.
  mutating func forget() {
    lastFrame = nil
    isCursorShown = nil
  }

  /// Writes the rows that differ from the last frame's and sends them. What lies outside the screen
  /// is left out.
  mutating func paint(_ frame: Frame, theme: Theme) {
    if theme != self.theme {
      self.theme = theme
      looks = [:]
      lastLook = nil
      lastFrame = nil
    }
    let known = lastFrame?.size == frame.size ? lastFrame : nil
    for row in 0..<min(frame.size.rows, Int(getmaxy(manicule_screen()))) {
      if let known, known.row(row) == frame.row(row) { continue }
      write(frame.row(row), at: row)
    }
    lastFrame = frame
    placeCursor(frame.cursor)
    wnoutrefresh(manicule_screen())
    doupdate()
  }

  private mutating func placeCursor(_ cursor: Point?) {
    let isShown = cursor != nil
    if isShown != isCursorShown { curs_set(isShown ? 1 : 0) }
    isCursorShown = isShown
    if let cursor { wmove(manicule_screen(), Int32(cursor.row), Int32(cursor.column)) }
  }

  private mutating func write(_ cells: ArraySlice<Cell>, at row: Int) {
    line.removeAll(keepingCapacity: true)
    var index = cells.startIndex
    while index < cells.endIndex {
      let isWide = index + 1 < cells.endIndex && cells[index + 1].text.isEmpty
      if let last = line.last, index > cells.startIndex, cells[index] == cells[index - 1], !isWide {
        // Most of a screen is empty.
        line.append(last)
      } else {
        append(cells[index], columns: isWide ? 2 : 1)
      }
      index += isWide ? 2 : 1
    }
    mvadd_wchnstr(Int32(row), 0, line, Int32(line.count))
  }

  private mutating func append(_ cell: Cell, columns: Int32) {
    let look = look(of: cell.roles)
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.text.unicodeScalars { scalars.append(scalar.value) }
    // Another version of the C library may know a character otherwise than we do, and ncurses
    // counts as the library does.
    let isAgreed = scalars.first.map { wcwidth(wchar_t($0)) == columns } ?? false
    if !isAgreed { scalars = [cell.text.isEmpty ? 0x20 : 0xFFFD] }
    if look.isStruck, scalars.count < CCHARW_MAX { scalars.append(0x336) }
    line.append(manicule_cell(scalars, Int32(scalars.count), look.attributes, look.pair))
    if !isAgreed, columns == 2 { line.append(manicule_cell([0x20], 1, look.attributes, look.pair)) }
  }

  private mutating func look(of roles: RoleSet) -> Look {
    if let lastLook, lastLook.roles == roles { return lastLook.look }
    let look = looks[Int(truncatingIfNeeded: roles.rawValue)] ?? newLook(of: roles)
    lastLook = (roles, look)
    return look
  }

  private mutating func newLook(of roles: RoleSet) -> Look {
    let style = theme.style(of: roles)
    let colors = (palette.index(of: style.foreground), palette.index(of: style.background))
    var look = Look(attributes: 0, pair: 0, isStruck: style.attributes.contains(.strikethrough))
    if colors != (nil, nil) { look.pair = max(0, alloc_pair(colors.0 ?? -1, colors.1 ?? -1)) }
    for (attribute, ours) in Painter.attributes where style.attributes.contains(attribute) {
      look.attributes |= ours
    }
    if palette.needsBold(style.foreground) { look.attributes |= manicule_bold }
    looks[Int(truncatingIfNeeded: roles.rawValue)] = look
    return look
  }

  /// ncurses has nothing to strike text through; that is done with a mark on each character.
  private static let attributes: [(Style.Attributes, attr_t)] = [
    (.bold, manicule_bold), (.underline, manicule_underline), (.reverse, manicule_reverse),
    (.dim, manicule_dim), (.italic, manicule_italic),
  ]
}

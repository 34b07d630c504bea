import CVTerm
import Screen

/// A terminal's screen, kept by libvterm from the bytes that a program sends.
final class Emulator {
  private(set) var size: Size
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let modes: UnsafeMutablePointer<manicule_vterm_modes>

  init?(size: Size) {
    guard let terminal = vterm_new(Int32(size.rows), Int32(size.columns)) else { return nil }
    self.size = size
    self.terminal = terminal
    modes = .allocate(capacity: 1)
    modes.initialize(to: manicule_vterm_modes(is_other_screen: 0, is_cursor_visible: 1))
    screen = manicule_vterm_screen(terminal, modes)
  }

  deinit {
    vterm_free(terminal)
    modes.deallocate()
  }

  var isOtherScreen: Bool { modes.pointee.is_other_screen != 0 }
  var isCursorVisible: Bool { modes.pointee.is_cursor_visible != 0 }

  var cursor: Point {
    let position = manicule_vterm_cursor(terminal)
    return Point(column: Int(position.col), row: Int(position.row))
  }

  func write(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.baseAddress, buffer.count)
    }
  }

  func resize(_ size: Size) {
    self.size = size
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  func cell(at point: Point) -> ScreenCell {
    let cell = manicule_vterm_cell(screen, Int32(point.row), Int32(point.column))
    var attributes: Style.Attributes = []
    if cell.is_bold != 0 { attributes.insert(.bold) }
    if cell.is_underlined != 0 { attributes.insert(.underline) }
    if cell.is_italic != 0 { attributes.insert(.italic) }
    if cell.is_reversed != 0 { attributes.insert(.reverse) }
    return ScreenCell(
      text: Emulator.text(cell), columns: max(1, Int(cell.columns)), attributes: attributes,
      foreground: Emulator.shade(cell.foreground), background: Emulator.shade(cell.background))
  }

  /// The characters of one row, blanks at its end left out.
  func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < size.columns {
      let cell = cell(at: Point(column: column, row: row))
      text += cell.text.isEmpty ? " " : cell.text
      column += cell.columns
    }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private static func text(_ cell: manicule_vterm_cell) -> String {
    var text = ""
    withUnsafeBytes(of: cell.scalars) { bytes in
      for scalar in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  private static func shade(_ color: Int32) -> ScreenCell.Shade? {
    guard color >= 0 else { return nil }
    return color >= 0x1000000 ? .palette(Int(color) - 0x1000000) : .rgb(Int(color))
  }
}

/// How one scalar takes part in what is drawn.
enum DisplayForm: Hashable {
  case itself(columns: Int)
  /// Joins the scalar before it in its cell.
  case mark
  /// An emoji modifier: drawn only where it stands alone.
  case skinTone
  /// A visible stand-in of one column.
  case symbol(String)
  case nothing

  private static let replacement = DisplayForm.symbol("�")

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .symbol(" ")
    case 0..<0x20: self = .symbol(String(Unicode.Scalar(0x2400 + scalar.value) ?? "�"))
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x2010...0x2027:
      self = .itself(columns: 1)
    case 0x4E00..<0x9FFD, 0xAC00...0xD7A3: self = .itself(columns: 2)
    case 0x7F: self = .symbol("␡")
    case 0x80..<0xA0: self = .replacement
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: self = .symbol(" ")
    case 0xAD, 0x034F, 0x17B4, 0x17B5: self = .nothing
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .nothing
    case 0x2028, 0x2029: self = .symbol("␤")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: self = .replacement
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: self = .replacement
    case 0x1F3FB...0x1F3FF: self = .skinTone
    default: self.init(byWidthOf: scalar)
    }
  }

  private init(byWidthOf scalar: Unicode.Scalar) {
    switch (scalar.columns, scalar.properties.generalCategory) {
    case (_, .privateUse), (nil, _): self = .replacement
    case (0, .format): self = .nothing
    case (0, _): self = .mark
    case (let columns?, _): self = .itself(columns: columns)
    }
  }
}

package import Screen

/// One cell as a real terminal shows it.
package struct ScreenCell: Hashable, Sendable {
  /// Empty where nothing was written, and behind a wide character.
  package let text: String
  /// 1 or 2.
  package let columns: Int
  /// Strikethrough and dim are not known here: the emulator does not tell.
  package let attributes: Style.Attributes
  /// nil is the terminal's own.
  package let foreground: Shade?
  package let background: Shade?

  package enum Shade: Hashable, Sendable {
    /// 0xRRGGBB.
    case rgb(Int)
    /// One of 256 colours.
    case palette(Int)
  }
}

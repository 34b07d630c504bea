/// Colours and attributes; nil colours are the layer below's, at the bottom the terminal's own.
package struct Style: Hashable, Sendable {
  package var foreground: Color?
  package var background: Color?
  package var attributes: Attributes

  package init(
    foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Puts `layer` on top of this style.
  package mutating func overlay(_ layer: Style) {
    foreground = layer.foreground ?? foreground
    background = layer.background ?? background
    attributes.formUnion(layer.attributes)
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let italic = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
    package static let strikethrough = Attributes(rawValue: 32)
  }
}

package enum Color: Hashable, Sendable {
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
  /// One of the terminal's own 16 colours, 0 to 15.
  case ansi(UInt8)
}

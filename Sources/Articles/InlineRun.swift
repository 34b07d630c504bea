/// A stretch of a block's text with a style or a link of its own.
package struct InlineRun: Hashable, Sendable {
  package var span: TextSpan
  package var style: InlineStyle
  /// The address that the source gives, not checked.
  package var link: String?

  package init(_ span: TextSpan, style: InlineStyle = [], link: String? = nil) {
    self.span = span
    self.style = style
    self.link = link
  }
}

/// How a run differs from plain text.
package struct InlineStyle: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let emphasis = InlineStyle(rawValue: 1)
  package static let strong = InlineStyle(rawValue: 2)
  package static let code = InlineStyle(rawValue: 4)
  package static let strikethrough = InlineStyle(rawValue: 8)
}

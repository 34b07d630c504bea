/// The colours of highlights; the raw value is the style class in the sidecar and the name on screen.
package enum HighlightColor: String, Hashable, Sendable, CaseIterable {
  case yellow
  case green
  case blue
  case red
  case purple
}

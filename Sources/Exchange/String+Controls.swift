extension String {
  /// With a visible symbol in place of every character that a terminal would obey or that
  /// reorders text (UAX #9, 2): C0 as its control picture, others as U+FFFD. Line feeds and tabs
  /// stay.
  var controlsVisible: String {
    if !unicodeScalars.contains(where: \.isObeyed) { return self }
    var visible = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let picture = scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) : nil
      visible.append(scalar.isObeyed ? picture ?? "\u{FFFD}" : scalar)
    }
    return String(visible)
  }
}

extension Unicode.Scalar {
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

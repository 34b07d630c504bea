extension String {
  /// With a line feed for each of its line ends: CR LF, as Windows writes them, and a lone CR.
  package var withLineFeeds: String {
    guard utf8.contains(0x0D) else { return self }
    return String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

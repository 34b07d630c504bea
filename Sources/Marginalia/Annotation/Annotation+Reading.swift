extension Annotation {
  static let letterKey = "manicule:letter"
  static let conflictKey = "manicule:conflictOf"
  static let earlierKey = "manicule:earlier"
  static let lookAlikeKey = "manicule:lookAlike"
  static let digestKey = "schema:sha256"

  static func kind(of object: JSONObject, isAnchored: Bool) -> Kind {
    let motivations = object["motivation"]?.oneOrMore.compactMap(\.string) ?? []
    if motivations.contains("bookmarking") {
      return .bookmark(letter: object[letterKey]?.string?.first)
    }
    if let correction = Correction(object) { return .correction(correction) }
    return isAnchored ? .highlight : .articleNote
  }

  static func color(of object: JSONObject) -> HighlightColor? {
    for target in object["target"]?.oneOrMore ?? [] {
      for name in target.object?["styleClass"]?.oneOrMore ?? [] {
        if let color = name.string.flatMap(HighlightColor.init(rawValue:)) { return color }
      }
    }
    return nil
  }

  /// One anchor for each text that selectors were made on, in the order of the file.
  ///
  /// A selector's own digest names its text, else that of the target's state. A target whose
  /// selectors are all of kinds we cannot read has one anchor that knows nothing.
  static func anchors(of object: JSONObject) -> [Anchor] {
    var anchors: [Anchor] = []
    for target in object["target"]?.oneOrMore.compactMap(\.object) ?? [] {
      guard let selectors = target["selector"]?.oneOrMore else { continue }
      let state = target["state"]?.oneOrMore.lazy.compactMap { digest(in: $0.object) }.first
      for selector in selectors.compactMap(\.object) {
        add(selector, digest: digest(in: selector) ?? state, to: &anchors)
      }
      if anchors.isEmpty { anchors.append(Anchor(quote: nil, position: nil, digest: state)) }
    }
    return anchors
  }

  private static func digest(in object: JSONObject?) -> Digest? {
    object?[digestKey]?.string.map(Digest.init(hexadecimal:))
  }

  private static func add(_ selector: JSONObject, digest: Digest?, to anchors: inout [Anchor]) {
    let quote = quote(selector)
    let position = position(selector)
    if quote == nil && position == nil { return }
    let lookAlike = selector[lookAlikeKey]?.object.flatMap { self.quote($0) }
    let index = anchors.firstIndex {
      $0.digest == digest && ($0.quote == nil || quote == nil)
        && ($0.position == nil || position == nil)
    }
    if let index {
      anchors[index].quote = anchors[index].quote ?? quote
      anchors[index].position = anchors[index].position ?? position
      anchors[index].lookAlike = anchors[index].lookAlike ?? lookAlike
    } else {
      anchors.append(
        Anchor(quote: quote, position: position, digest: digest, lookAlike: lookAlike))
    }
  }

  private static func quote(_ selector: JSONObject) -> TextQuote? {
    guard selector["type"]?.string == "TextQuoteSelector", let exact = selector["exact"]?.string,
      !exact.isEmpty
    else { return nil }
    return TextQuote(
      exact: exact, prefix: selector["prefix"]?.string ?? "",
      suffix: selector["suffix"]?.string ?? "")
  }

  private static func position(_ selector: JSONObject) -> TextPosition? {
    guard selector["type"]?.string == "TextPositionSelector",
      let start = selector["start"]?.integer, let end = selector["end"]?.integer,
      start >= 0, start < end
    else { return nil }
    return TextPosition(start: start, end: end)
  }
}

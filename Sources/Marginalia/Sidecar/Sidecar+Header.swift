package import Articles

extension Sidecar {
  /// One without annotations for `article`, whose file is called `fileName`.
  ///
  /// The digest of the text is left out until there is something to keep.
  package init(
    for article: Article, fileName: String, using generator: inout some RandomNumberGenerator
  ) {
    let metadata = article.metadata
    var about: JSONObject = [
      "id": .string(
        metadata.source.flatMap(Sidecar.address) ?? AnnotationID(using: &generator).iri),
      "type": "Text",
    ]
    about["schema:name"] = metadata.title.map { .string($0) }
    about["schema:contentUrl"] = .string(fileName)
    about["format"] = .string(article.format.rawValue)
    about["language"] = metadata.language.map { .string($0) }
    self.init(header: [
      "@context": ["http://www.w3.org/ns/anno.jsonld", ["manicule": "urn:x-manicule:"]],
      "id": .string(AnnotationID(using: &generator).iri),
      "type": "AnnotationCollection",
      "manicule:version": JSONValue(Sidecar.version),
      "label": .string("Notes on: \(metadata.title ?? fileName)"),
      "generator": ["id": "urn:x-manicule:program", "type": "Software", "name": "Manicule"],
      "schema:about": .object(about),
    ])
    addStylesheet()
  }

  /// The annotations here and those of `other`, which become this article's too. Where there are
  /// none here, `other` as it is, under this article's file name.
  package func adopting(_ other: Sidecar) -> Sidecar {
    var adopted = annotations.isEmpty ? other : Sidecar.merge(base: nil, ours: self, theirs: other)
    var about = adopted.about
    about["schema:contentUrl"] = fileName.map { .string($0) }
    adopted.header["schema:about"] = .object(about)
    return adopted
  }

  /// What an annotation with a colour names the style sheet by.
  var stylesheet: String {
    let value = header["stylesheet"]
    return value?.string ?? value?.object?["id"]?.string
      ?? "\(header["id"]?.string ?? "")#stylesheet"
  }

  /// Notes that the annotations now stand in the text of `digest`.
  mutating func setDigest(_ digest: Digest) {
    var about = about
    about[Annotation.digestKey] = .string(digest.hexadecimal)
    header["schema:about"] = .object(about)
    if header["stylesheet"] == nil { addStylesheet() }
  }

  private mutating func addStylesheet() {
    let value: JSONValue = [
      "id": .string(stylesheet), "type": "CssStylesheet", "value": .string(Sidecar.rules),
    ]
    header.set("stylesheet", value, after: "generator")
  }

  /// Pale backgrounds, for pages in browsers; a terminal takes its colours from the theme.
  private static let rules = HighlightColor.allCases.map { color in
    ".\(color.rawValue) { background-color: \(background(color)); }"
  }.joined(separator: "\n")

  private static func background(_ color: HighlightColor) -> String {
    switch color {
    case .yellow: "#fff0a3"
    case .green: "#c5eec3"
    case .blue: "#c3dffa"
    case .red: "#fac8c8"
    case .purple: "#e3cff7"
    }
  }

  /// `text` where it can stand as an absolute IRI, which JSON-LD requires of an id.
  private static func address(_ text: String) -> String? {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    let refused = Set("<>\"{}|\\^` ".unicodeScalars)
    let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && !refused.contains($0) }
    return isWeb && isPlain ? text : nil
  }
}

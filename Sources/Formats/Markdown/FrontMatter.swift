import Articles

/// The YAML between two lines of dashes at the start of a Markdown file.
struct FrontMatter {
  let metadata: Metadata
  /// The first byte after the closing line.
  let end: Int

  /// More bytes than front matter has; nothing longer is taken for it.
  private static let longest = 1 << 16

  /// Reads the front matter of `bytes`; nil where there is none, or what stands there is not YAML
  /// with keys, and so belongs to the text.
  init?(_ bytes: [UInt8]) {
    guard let (yaml, end) = Self.find(bytes), let document = YAMLDocument(yaml),
      let root = document.root, root.isMapping
    else { return nil }
    self.end = end
    metadata = Metadata(
      title: Self.first(["title"], in: root),
      authors: ["authors", "author", "byline"].lazy.map { Self.names(root[$0]) }
        .first { !$0.isEmpty } ?? [],
      date: Self.first(["date", "published", "pubdate"], in: root),
      source: ["source", "url", "link", "canonical_url"].lazy.compactMap { root[$0]?.text }
        .compactMap(StatedValue.address).first,
      language: Self.first(["lang", "language"], in: root).flatMap(StatedValue.languageTag))
  }

  private static func find(_ bytes: [UInt8]) -> (yaml: ArraySlice<UInt8>, end: Int)? {
    guard bytes.starts(with: "---".utf8) else { return nil }
    var start = 0
    while start < min(bytes.count, longest) {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end].reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
      if start == 0 {
        guard line.elementsEqual("---".utf8) else { return nil }
      } else if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
        return (bytes[3..<start], min(end + 1, bytes.count))
      }
      start = end + 1
    }
    return nil
  }

  private static func first(_ keys: [String], in root: YAMLNode) -> String? {
    keys.lazy.compactMap { root[$0]?.text }.first { !$0.isEmpty }
  }

  /// The names in a string, a list of strings, or a list of mappings with a name.
  private static func names(_ node: YAMLNode?) -> [String] {
    guard let node else { return [] }
    let names = node.items?.map { $0.text ?? $0["name"]?.text } ?? [node.text ?? node["name"]?.text]
    return names.compactMap { $0 }.filter { !$0.isEmpty }
  }
}

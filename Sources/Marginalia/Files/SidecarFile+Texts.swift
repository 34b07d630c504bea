import Articles

/// The texts that annotations were made on, by digest: what tells exactly where a passage went
/// when the article is edited.
extension SidecarFile {
  /// Those that `sidecar` mentions and that were kept.
  package func oldTexts(of sidecar: Sidecar) -> [Digest: String] {
    var texts: [Digest: String] = [:]
    let digests = Set(sidecar.annotations.values.flatMap { $0.anchors.compactMap(\.digest) })
    for digest in digests { texts[digest] = text(of: digest) }
    return texts
  }

  /// Keeps the article's text where the annotations now stand on it. That it cannot be kept is no
  /// error: anchoring then has quotes and contexts.
  func keepText(of article: Article, for sidecar: Sidecar) {
    guard let digest = sidecar.digest, let path = textPath(digest), !path.exists,
      Digest(of: article) == digest
    else { return }
    try? AtomicReplacement.keep(Array(article.text.utf8), at: path)
  }

  private func text(of digest: Digest) -> String? {
    guard let path = textPath(digest), let bytes = try? FileDescriptor.contents(of: path.text),
      let text = String(validating: bytes, as: UTF8.self), Digest(ofText: text) == digest
    else { return nil }
    return text
  }

  /// Nil for what is no SHA-256, and so must not become a path.
  private func textPath(_ digest: Digest) -> FilePath? {
    let isDigest =
      digest.hexadecimal.utf8.count == 64
      && digest.hexadecimal.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
    return isDigest ? FilePath(dataFolder).appending("texts").appending(digest.hexadecimal) : nil
  }
}

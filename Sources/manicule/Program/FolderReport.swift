import Marginalia

/// What `check` writes of a folder.
struct FolderReport {
  let folder: String
  let findings: [FolderCheck.Finding]

  var text: String {
    if findings.isEmpty { return "\(folder): every notes file is well and has its article.\n" }
    return findings.map { "\($0.path): \(sentence(on: $0))\n" }.joined()
  }

  var json: JSONValue {
    [
      "folder": .string(folder),
      "sidecars": .array(
        findings.map { finding in
          [
            "sidecar": .string(finding.path),
            "annotations": finding.sidecar.map { JSONValue($0.annotations.count) } ?? .null,
            "article": finding.fit.map { .string($0.article) } ?? .null,
            "found": finding.fit.map { JSONValue($0.candidate.found) } ?? .null,
          ]
        }),
    ]
  }

  private func sentence(on finding: FolderCheck.Finding) -> String {
    switch finding.trouble {
    case .copyNotUnderstood: return "a copy of notes, not understood"
    case .notUnderstood: return "not understood"
    case .leftBehind(nil): return "without its article, and not understood"
    case .leftBehind(let sidecar?):
      let total = sidecar.annotations.count
      guard let (article, candidate) = finding.fit else {
        return "without its article; \(total) \(total == 1 ? "annotation" : "annotations")"
      }
      return "fits \(article); \(candidate.found) of \(total) found there"
    }
  }
}

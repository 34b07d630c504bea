import Marginalia

extension ReaderState {
  /// Goes on with notes that another program has changed too, and tells what it did.
  mutating func adopt(_ merged: Sidecar, oldTexts: [Digest: String]) {
    let before = store.sidecar.annotations
    store.adopt(merged, oldTexts: oldTexts)
    keepNoteChosen()
    let after = merged.annotations
    let counts = [
      (after.keys.count { before[$0] == nil }, "added"),
      (after.values.count { isEdit($0, of: before[$0.id]) }, "changed"),
      (before.keys.count { after[$0] == nil }, "deleted"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !parts.isEmpty else { return }
    message = Message("Another program changed the notes: \(parts.joined(separator: ", ")).")
  }

  private func isEdit(_ annotation: Annotation, of old: Annotation?) -> Bool {
    old.map { $0 != annotation } ?? false
  }
}

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

  /// Tells of notes that can be taken over.
  mutating func offer(_ candidate: SidecarCandidate) {
    notesPanel.offer = candidate
    message = Message("\(candidate.sentence) & takes them over.")
  }

  /// Goes on with notes that were this article's under another name.
  mutating func take(_ adopted: Sidecar, oldTexts: [Digest: String]) -> [Effect] {
    let number = adopted.annotations.count - store.sidecar.annotations.count
    store.adopt(adopted, oldTexts: oldTexts)
    notesPanel.offer = nil
    return changed("\(number == 1 ? "1 note is" : "\(number) notes are") this article's now.")
  }

  private func isEdit(_ annotation: Annotation, of old: Annotation?) -> Bool {
    old.map { $0 != annotation } ?? false
  }
}

extension SidecarCandidate {
  /// What was found, for the reader.
  package var sentence: String {
    let fits =
      total == 1 ? "1 note of “\(articleName)” fits" : "\(total) notes of “\(articleName)” fit"
    return "\(fits) this article."
  }
}

import Marginalia
import Reader

/// Keeps what is being typed on disk, every two seconds, until the note is safe.
final class DraftKeeper {
  private let folder: DraftFolder
  /// That of the note in the editor.
  private var current: DraftFile?
  /// Those of notes that have left the editor and are not known to be safe.
  private var waiting: [DraftFile] = []
  private var lastTime = ContinuousClock.now

  private static let interval = Duration.seconds(2)

  init(_ folder: DraftFolder) { self.folder = folder }

  /// What a program that was killed has left; nil where there is nothing.
  func takeOver() -> Draft? {
    current = folder.takeOver()
    return current?.draft
  }

  /// Whether a program that was killed has left something, which stays for another time.
  func hasLeftover() -> Bool { folder.takeOver() != nil }

  /// How long nothing has to be done about `typed`, the note in the editor where it is not as it
  /// was; nil for ever.
  func patience(with typed: Draft?) -> Duration? {
    guard let typed, typed != current?.draft else { return nil }
    return Self.interval - (ContinuousClock.now - lastTime)
  }

  /// Keeps `typed`, if it is time; forgets what is typed no more, once the notes are safe.
  func keep(_ typed: Draft?, notesAreSafe: Bool) {
    if typed?.annotation != current?.draft.annotation { putAway() }
    if notesAreSafe {
      for draft in waiting { draft.remove() }
      waiting = []
    }
    if let patience = patience(with: typed), patience <= .zero, let typed { write(typed) }
  }

  /// Keeps `typed`, which could not be saved, for the next start; false where there is no draft then.
  func keepLast(_ typed: Draft?) -> Bool {
    if let typed, typed != current?.draft { write(typed) }
    return current != nil || !waiting.isEmpty
  }

  private func write(_ draft: Draft) {
    lastTime = ContinuousClock.now
    // That it cannot be kept is no error before the note itself cannot be saved.
    do {
      if let current { try current.write(draft) } else { current = try folder.add(draft) }
    } catch {}
  }

  private func putAway() {
    if let current { waiting.append(current) }
    current = nil
  }

  /// Runs `editor` on the note of `draft`, which is kept meanwhile. What was saved in one that failed
  /// is a draft as well.
  func edit(_ draft: Draft, isHighlightNew: Bool, in editor: ExternalEditor) -> Event.Cause {
    putAway()
    let edited = { (text: String, problem: String?) in
      Event.Cause.noteEdited(
        draft.annotation, text: text, isHighlightNew: isHighlightNew, problem: problem)
    }
    do {
      let file = try folder.add(draft)
      current = file
      let failure = editor.edit(try file.giveToEditor())
      let text = try file.takeFromEditor()
      guard let failure else { return edited(text, nil) }
      guard !text.isEmpty, text != draft.text else {
        return edited(draft.text, "\(failure); the note is as it was.")
      }
      return .draftFound(
        file.draft, because: "\(failure), but had saved this", isHighlightNew: isHighlightNew)
    } catch {
      return edited(
        draft.text, "The note could not be exchanged with the editor: \(error.reason).")
    }
  }
}

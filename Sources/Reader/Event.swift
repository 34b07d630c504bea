package import Entities
package import Marginalia
package import Screen

/// Something that happened, and when.
package struct Event: Sendable {
  package var cause: Cause
  package var time: Timestamp

  package init(_ cause: Cause, at time: Timestamp) {
    self.cause = cause
    self.time = time
  }

  package enum Cause: Sendable {
    case key(Key)
    /// Text pasted into the terminal; line feeds between lines.
    case paste(String)
    case resize(Size)
    /// The article was read before, up to `place`.
    case reopened(at: ReadingPlace)
    case entitiesFound([Entity])
    /// What holds in every article; `change` is a sentence on what was just done to it.
    case rules([EntityCorrection], change: String? = nil)
    /// Every change up to `revision` is on disk.
    case saved(revision: Int)
    /// `message` is a whole sentence.
    case saveFailed(message: String)
    /// The notes file does not hold what is shown, because of another program.
    case superseded(Message)
    /// Another program has changed the notes: both sides' changes, and texts that the article had
    /// before.
    case merged(Sidecar, oldTexts: [Digest: String])
    /// Where the annotations stand that had to be searched for.
    case notesPlaced([PlacedAnnotation])
    /// Notes under another name fit this article, which has none.
    case notesFound(SidecarCandidate)
    /// The notes that were found are this article's now: as `merged`.
    case adopted(Sidecar, oldTexts: [Digest: String])
    /// A note was not finished, for a `reason` that begins a sentence; the highlight may have been made
    /// for it.
    case draftFound(Draft, because: String, isHighlightNew: Bool = false)
    /// An external editor was left, as `Effect.editNote` asked for it. `problem` is a sentence on why
    /// nothing came back; the text is then as it was.
    case noteEdited(AnnotationID, text: String, isHighlightNew: Bool, problem: String? = nil)
    /// The outcome of an effect: something to tell.
    case told(Message)
    /// A question came up while an effect was carried out.
    case asked(Question)
    /// The program is told to end; what is being typed is kept.
    case ending
  }
}

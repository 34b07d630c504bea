package import Entities
package import Exchange
package import Marginalia

/// Something that only the program around the state can do.
package enum Effect: Hashable, Sendable {
  /// Put the store's sidecar on disk.
  case save
  /// Make the notes that were found this article's.
  case adopt(SidecarCandidate)
  /// Keep a correction for every article.
  case teach(EntityCorrection)
  /// Keep a correction for every article no more, where it is still kept as it is here.
  case lift(EntityCorrection)
  /// Put text on the terminal's clipboard.
  case copy(String)
  /// Write the notes to a file.
  case export(ExportFormat, path: String, replacing: Bool)
  /// Open the reader's own editor on a note, for which the highlight may have been made.
  case editNote(AnnotationID, text: String, isHighlightNew: Bool)
  /// Show an address in whatever opens addresses.
  case open(link: String)
  /// Keep the theme and panels for the next start.
  case remember
  /// Paint the whole screen anew, whatever stands there.
  case redraw
  /// Stop until the shell continues the program.
  case suspend
  case quit
}

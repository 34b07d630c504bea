package import Articles
package import Entities
package import Marginalia
import Randomness
package import Screen

/// All that the reader sees and has done, as a value; `update` is the only thing that changes it.
package struct ReaderState: Sendable {
  package let article: Article
  /// As shown to the reader and given to commands.
  package let path: String
  /// The length of the whole file in bytes, where `article` is but its beginning.
  let fileLength: Int?
  /// Nil where it is the only article.
  package let series: Series?
  package let keymap: Keymap
  /// The names of the themes there are.
  package let themes: [String]
  package internal(set) var settings: Settings
  package internal(set) var store: AnnotationStore
  /// nil until the article has been searched for names; with the reader's corrections.
  package internal(set) var entities: [Entity]?
  /// The same before the corrections that this article's notes have.
  var foundEntities: [Entity]?
  /// The corrections that have made `entities` of `foundEntities`, and of which of the store's
  /// `placesVersion` they are; nil where none have yet.
  var applied: (corrections: [EntityCorrection], version: Int)?
  /// The corrections that hold in every article.
  var rules: [EntityCorrection] = []
  /// Those of them that this run has made, the last one last; some may not hold any more.
  var madeRules: [MadeRule] = []
  /// Where an entry stands that is to be chosen when it is found again.
  var returning: Int?
  package internal(set) var entityIndex = EntityIndex()
  /// Whether no trained model knows the article's language.
  package internal(set) var namesAreByRule = false

  package internal(set) var size: Size
  package internal(set) var pane = Pane.article
  package internal(set) var panels = PanelVisibility()
  package internal(set) var mode = Mode.reading
  package internal(set) var pending = PendingKeys()
  package internal(set) var message: Message?
  package internal(set) var saving = Saving.saved
  /// When the last event happened.
  package internal(set) var now: Timestamp
  /// Seconds that the reader's clock is ahead of UTC.
  package let utcOffset: Int

  /// The byte of the character under the caret.
  package internal(set) var caret = 0 {
    didSet { if caret != oldValue { held = nil } }
  }
  /// The highlight whose ends are being moved, until the caret is: it may grow over shorter ones.
  var held: AnnotationID?
  package internal(set) var selection: Selection?
  package internal(set) var search: Search?
  package internal(set) var entityPanel = EntityPanel()
  package internal(set) var notesPanel = NotesPanel()
  /// The colour of the next highlight.
  package internal(set) var color = HighlightColor.yellow
  package internal(set) var register = ""

  /// The article's visible rows, brought up to date by every `update`.
  package internal(set) var rows: [VisibleRow] = []
  var promptHistory = PromptHistory()
  var noteList: NoteList
  var layout: ArticleLayout
  var sentences = BlockSentences()
  var scroll = Scroll()
  var jumps = JumpList()
  var ids: SplitMix64

  /// - Parameters:
  ///   - seed: what identifiers of new annotations are made from; another one for each start.
  ///   - settings: checked against the command table by whoever made them.
  package init(
    path: String, store: AnnotationStore, settings: Settings = Settings(),
    themes: [String] = [], series: Series? = nil, fileLength: Int? = nil,
    size: Size, seed: UInt64, now: Timestamp, utcOffset: Int = 0
  ) {
    let article = store.article
    self.article = article
    self.path = path
    self.series = series
    self.fileLength = fileLength
    self.store = store
    self.settings = settings
    self.themes = themes
    self.size = size
    self.now = now
    self.utcOffset = utcOffset
    keymap = Keymap(overrides: settings.keys)
    panels = PanelVisibility(entities: settings.showsEntities, notes: settings.showsNotes)
    ids = SplitMix64(seed: seed)
    noteList = NoteList()
    layout = ArticleLayout(article, width: 1)
    caret = article.blocks.first?.span.start ?? 0
    arrange()
  }

  package enum Saving: Hashable, Sendable {
    case saved
    case unsaved
    /// The changes are kept in memory and saved with the next one.
    case failed
    /// The file does not hold what is shown: another program has put an earlier one in its place, or
    /// none, or it is damaged or has git's markers. That may be meant, so the file is left as it is
    /// until something changes or is asked for.
    case superseded
  }
}

extension ReaderState {
  /// Where the panes stand now.
  package var arrangement: Arrangement {
    Arrangement(
      size: size, pane: pane, shows: panels, measure: settings.measure,
      widths: settings.panelWidths)
  }

  /// Whether the screen is too small to show an article.
  package var isTooSmall: Bool {
    size.columns < Arrangement.smallest.columns || size.rows < Arrangement.smallest.rows
  }

  /// What the next key is meant for.
  package var context: Context {
    switch mode {
    case .reading, .labels, .question:
      switch pane {
      case .article: .article
      case .entities: .entities
      case .notes: .notes
      }
    case .note: .note
    case .prompt: .prompt
    case .help, .themes, .card: .list
    }
  }
}

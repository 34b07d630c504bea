/// Gathers the glyphs of one grapheme cluster from its scalars.
struct Cluster {
  private var finished: [Glyph] = []
  private var base = ""
  private var baseColumns = 0
  private var markCount = 0

  /// `CCHARW_MAX` of ncurses is 5: one base and four marks.
  private static let mostMarks = 4

  /// The glyphs of the scalars added so far.
  var glyphs: [Glyph] {
    baseColumns == 0 ? finished : finished + [Glyph(base, columns: baseColumns)]
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch DisplayForm(scalar) {
    case .nothing: break
    case .skinTone: if baseColumns == 0 { begin(String(scalar), columns: 2) }
    case .mark: addMark(scalar)
    case .itself(let columns): begin(String(scalar), columns: columns)
    case .symbol(let symbol): begin(symbol, columns: 1)
    }
  }

  private mutating func begin(_ text: String, columns: Int) {
    finished = glyphs
    base = text
    baseColumns = columns
    markCount = 0
  }

  private mutating func addMark(_ mark: Unicode.Scalar) {
    if baseColumns == 0 { begin("◌", columns: 1) }
    guard markCount < Cluster.mostMarks else { return }
    base.unicodeScalars.append(mark)
    markCount += 1
  }
}

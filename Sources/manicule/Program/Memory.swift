import Glibc
import Marginalia
import Reader

/// What is remembered from one start to the next: the theme, the panels, where reading stopped.
///
/// A file in the state folder; where it cannot be read or written, nothing is remembered.
final class Memory {
  private let path: String
  private let folder: FilePath
  private var values: JSONObject

  /// Places of more articles are forgotten, the oldest first.
  private static let mostPlaces = 500

  init(folder: String) {
    self.folder = FilePath(folder)
    path = "\(folder)/memory.json"
    let text = try? SmallFile.read(path)
    values = text.flatMap { try? JSONValue(parsing: Array($0.utf8)).object } ?? JSONObject()
  }

  /// `settings` with what was changed by keys in an earlier start.
  func applied(to settings: Settings) -> Settings {
    var settings = settings
    if let theme = values["theme"]?.string { settings.theme = theme }
    if let measure = values["measure"]?.integer, Settings.measureRange.contains(measure) {
      settings.measure = measure
    }
    if let columns = width("entities-width") { settings.panelWidths.entities = columns }
    if let columns = width("notes-width") { settings.panelWidths.notes = columns }
    if let order = values["order"]?.string { settings.entityOrderName = order }
    if case .bool(let colors)? = values["colors"] { settings.colorsEntities = colors }
    if case .bool(let shows)? = values["entities"] { settings.showsEntities = shows }
    if case .bool(let shows)? = values["notes"] { settings.showsNotes = shows }
    return settings
  }

  private func width(_ name: String) -> Int? {
    values[name]?.integer.flatMap { PanelWidths.range.contains($0) ? $0 : nil }
  }

  /// Keeps what the reader has changed by keys.
  func keep(_ settings: Settings, _ panels: PanelVisibility) {
    values["theme"] = .string(settings.theme)
    values["measure"] = JSONValue(settings.measure)
    values["entities-width"] = JSONValue(settings.panelWidths.entities)
    values["notes-width"] = JSONValue(settings.panelWidths.notes)
    values["order"] = .string(settings.entityOrderName)
    values["colors"] = .bool(settings.colorsEntities)
    values["entities"] = .bool(panels.entities)
    values["notes"] = .bool(panels.notes)
    write()
  }

  /// Where the article at `article` was left; nil where it was never open.
  func place(ofArticle article: String) -> ReadingPlace? {
    guard let place = values["places"]?.object?[key(of: article)]?.object,
      let caret = place["caret"]?.integer, let top = place["top"]?.integer
    else { return nil }
    return ReadingPlace(caret: caret, top: top)
  }

  /// Keeps where the article at `article` was left.
  func keep(_ place: ReadingPlace, ofArticle article: String) {
    guard article != "-" else { return }
    let key = key(of: article)
    var members = (values["places"]?.object?.members ?? []).filter { $0.key != key }
    members.append(
      .init(key: key, value: ["caret": JSONValue(place.caret), "top": JSONValue(place.top)]))
    values["places"] = .object(JSONObject(Array(members.suffix(Self.mostPlaces))))
    write()
  }

  private func key(of article: String) -> String { FilePath(article).resolved.text }

  private func write() {
    try? folder.makeFolder()
    try? SmallFile.write(String(decoding: JSONValue.object(values).bytes, as: UTF8.self), to: path)
  }
}

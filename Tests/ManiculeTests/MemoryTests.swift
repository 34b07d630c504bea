import Marginalia
import Reader
import Testing

@testable import manicule

/// What was changed by keys is there at the next start, whatever the config file says.
@Test func whatWasChangedByKeysIsRemembered() throws {
  let folder = try TemporaryFolder()
  var settings = Settings()
  settings.theme = "light"
  settings.measure = 50
  settings.panelWidths.entities = 40
  settings.entityOrder = .mention
  settings.colorsEntities = true
  Memory(folder: folder.path).keep(settings, PanelVisibility(entities: false, notes: true))

  let remembered = Memory(folder: folder.path).applied(to: Settings())
  #expect(!remembered.showsEntities && remembered.showsNotes)
  settings.showsEntities = false
  #expect(remembered == settings)
}

@Test func aMemoryOfWordsThatDoNotExistChangesNothing() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    "{\"order\": \"size\", \"colors\": 1, \"measure\": 9, \"notes-width\": -1}", to: "memory.json")
  #expect(Memory(folder: folder.path).applied(to: Settings()) == Settings())
}

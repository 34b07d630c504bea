import Entities
import Formats
import Marginalia
import Reader

/// Opens articles with what was corrected about their entities, and makes the corrections that a
/// command line asks for.
struct EntityOpener: Sendable {
  private let request: EntityRequest
  private let fixes: [String]
  private let holdsEverywhere: Bool
  private let settings: Settings
  private let surroundings: Surroundings

  init(request: EntityRequest, fixing: Fixing, _ surroundings: Surroundings) {
    self.request = request
    fixes = fixing.corrections
    holdsEverywhere = fixing.everywhere
    settings = SettingsFile.read(in: surroundings).settings
    self.surroundings = surroundings
  }

  /// The article at `path`, corrected; all corrections are kept or none. Notes that cannot be read
  /// are told of, and are none.
  func open(_ path: String) throws(Failure) -> OpenedArticle {
    var opened: OpenedArticle
    do throws(ArticleError) {
      opened = try OpenedArticle(path, with: settings, in: surroundings)
    } catch {
      throw .unreadable(error)
    }
    if let problem = opened.problem { Output.complain(problem) }
    opened.article.complainOfDamage(path)
    if !fixes.isEmpty { try fix(&opened) }
    return opened
  }

  private func fix(_ opened: inout OpenedArticle) throws(Failure) {
    if opened.store.isReadOnly {
      throw Failure(status: .unreadable, description: opened.problem ?? "The notes are read-only.")
    }
    let found = request.found(in: opened.article)
    var generator = SystemRandomNumberGenerator()
    var lessons: [EntityCorrection] = []
    for text in fixes {
      let fix = try Fix(text)
      // Each is about what the one before has left.
      let entities = found.corrected(by: opened.store.entityCorrections, in: opened.article)
      let correction = try fix.correction(of: entities, in: opened.article)
      if holdsEverywhere { lessons.append(try lesson(of: correction, text)) }
      opened.store.correct(
        correction, as: "\(fix.verb.rawValue) '\(fix.subject)'", at: Clock.now(),
        id: AnnotationID(using: &generator))
    }
    if !lessons.isEmpty { try NameListFile(in: surroundings).add(lessons) }
    do throws(SidecarError) {
      try opened.file.save(
        opened.store.sidecar, of: opened.article, entries: opened.store.journal)
    } catch {
      throw .unreadable(error)
    }
  }

  private func lesson(
    of correction: EntityCorrection, _ text: String
  ) throws(Failure) -> EntityCorrection {
    guard let lesson = correction.everywhere else {
      throw .wrongUse("“\(text)” is about one place and cannot hold everywhere.")
    }
    return lesson
  }
}

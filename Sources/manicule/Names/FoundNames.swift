import Entities
import Reader

/// What was found beside the reading: the article's entities, and what is wrong in `names.toml`.
struct FoundNames: Sendable {
  var entities: [Entity]
  var problems: [SettingsProblem] = []
}

import Entities
import Reader

/// What was found beside the reading: the article's entities, and what `names.toml` says and is
/// wrong in it.
struct FoundNames: Sendable {
  var entities: [Entity]
  var rules: [EntityCorrection]
  var problems: [SettingsProblem] = []
}

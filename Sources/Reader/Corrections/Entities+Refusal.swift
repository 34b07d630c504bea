import Entities

extension [Entity] {
  /// That none of them is called `name`, with the one that is probably meant.
  package func refusal(of name: String) -> String {
    let nearest = flatMap { [$0.name] + $0.aliases }.nearest(to: name)
    return "There is no entry “\(name)”" + (nearest.map { "; is “\($0)” meant?" } ?? ".")
  }
}

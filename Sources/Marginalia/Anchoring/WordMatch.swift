/// A word of an old text that stands in a new one, by its number in each.
struct WordMatch {
  let old: Int
  let new: Int
}

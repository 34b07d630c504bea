import Screen
import Testing

@Test func rolesComeBackInLayerOrder() {
  let set: RoleSet = [RoleSet(.selection), RoleSet(.text), RoleSet(.highlightBlue)]
  #expect(set.roles == [.text, .highlightBlue, .selection])
}

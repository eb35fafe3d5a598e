"""The pages and widgets of the app. Knows how things look; leaves what happens to coach.practice."""

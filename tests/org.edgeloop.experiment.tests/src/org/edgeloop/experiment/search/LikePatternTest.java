package org.edgeloop.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** The oracle is SQLite, told to regard capitals as MLflow tells it. */
class LikePatternTest {

	private static final String[] LETTERS = { "a", "A", "b", "%", "_", ".", "\n", "é", "\uD83D\uDE00" };

	private final Random random = new Random(8);

	@Test
	void patternsMatchWhatSqliteMatches() throws SQLException {
		var memory = new SQLiteDataSource();
		memory.setUrl("jdbc:sqlite::memory:");
		int matching = 0;
		try (Connection connection = memory.getConnection()) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("PRAGMA case_sensitive_like = ON");
			}
			try (PreparedStatement like = connection.prepareStatement("SELECT ? LIKE ?, lower(?) LIKE lower(?)")) {
				for (int i = 0; i < 20_000; i++) {
					String text = letters();
					String pattern = letters();
					like.setString(1, text);
					like.setString(2, pattern);
					like.setString(3, text);
					like.setString(4, pattern);
					try (ResultSet result = like.executeQuery()) {
						String what = text + " LIKE " + pattern;
						assertEquals(result.getBoolean(1), LikePattern.matches(pattern, text), what);
						assertEquals(result.getBoolean(2), LikePattern.matches(LikePattern.folded(pattern), LikePattern.folded(text)), what);
						matching += result.getBoolean(1) ? 1 : 0;
					}
				}
			}
		}
		assertTrue(matching > 500, matching + " match");
	}

	private String letters() {
		var text = new StringBuilder();
		for (int length = random.nextInt(7); length > 0; length--) {
			text.append(LETTERS[random.nextInt(LETTERS.length)]);
		}
		return text.toString();
	}
}

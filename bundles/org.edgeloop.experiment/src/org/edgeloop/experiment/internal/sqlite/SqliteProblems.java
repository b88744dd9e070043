package org.edgeloop.experiment.internal.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says, in words for a user. */
final class SqliteProblems {

	private static final Pattern OWN_WORDS = Pattern.compile("\\[SQLITE_[A-Z_]+][^(]*\\((.*)\\)\\s*");

	private SqliteProblems() {
	}

	static ProblemException of(Path file, SQLException failure) {
		return new ProblemException(problem(file, failure), failure);
	}

	/** The file is not what it claims to be: a data base cannot hold more than its bytes, or is not searched for ever. */
	static ProblemException contradiction(Path file) {
		return new ProblemException(Problem.error("The data base is damaged: its tables claim to hold more than the file does",
				file.toString(), "use a backup, or have sqlite3's command .recover save what it can"));
	}

	static ProblemException readOnly(Path file) {
		return new ProblemException(Problem.error("A SQLite store is only read", file.toString(),
				"start \"mlflow server --backend-store-uri sqlite:///" + file + "\" and open the server's address to change it"));
	}

	private static Problem problem(Path file, SQLException failure) {
		String where = file.toString();
		SQLiteErrorCode code = failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
		// The lower byte is the kind, the upper ones say which of its cases.
		return switch (code.code & 0xFF) {
		case 5, 6 -> Problem.error("Another program is writing the data base", where, "try again in a moment");
		case 8 -> Problem.error("A program that wrote the data base has left it in the middle of a change", where,
				"open it once with MLflow or sqlite3, which then bring it into order");
		case 10, 11 -> Problem.error("The data base is damaged or cut off: " + message(failure), where,
				"use a backup, or have sqlite3's command .recover save what it can");
		case 14 -> Problem.error("The data base cannot be opened", where, "check that the file may be read");
		case 26 -> Problem.error("This is no SQLite data base", where, "choose MLflow's data base, most often called mlflow.db");
		default -> Problem.error("The data base cannot be read: " + message(failure), where,
				"check that it is MLflow's and that it is whole");
		};
	}

	/** @return SQLite's own words, which the driver puts in brackets behind its own */
	private static String message(SQLException failure) {
		String text = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
		Matcher own = OWN_WORDS.matcher(text);
		return own.matches() ? own.group(1) : text;
	}
}

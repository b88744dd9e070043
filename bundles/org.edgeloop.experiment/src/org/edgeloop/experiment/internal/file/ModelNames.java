package org.edgeloop.experiment.internal.file;

import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** What MLflow takes as names of registered models and of aliases, which become names of files. */
final class ModelNames {

	private static final Pattern ALIAS = Pattern.compile("[\\w-]{1,255}", Pattern.UNICODE_CHARACTER_CLASS);

	/** Names that MLflow reads as a version: its number, or the newest one. */
	private static final Pattern RESERVED_ALIAS = Pattern.compile("[vV]\\d+|latest", Pattern.CASE_INSENSITIVE);

	private static final String FORBIDDEN = "/\\%:\0";

	private ModelNames() {
	}

	/** @throws ProblemException if MLflow would not take it */
	static String checked(String name) throws ProblemException {
		if (name.isBlank() || name.equals(".") || name.equals("..") || name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
			throw new ProblemException(Problem.error("This is no name of a model", name, "give a name without slash, colon and percent sign"));
		}
		return name;
	}

	/** @throws ProblemException if MLflow would not take it */
	static String checkedAlias(String alias) throws ProblemException {
		if (!ALIAS.matcher(alias).matches() || RESERVED_ALIAS.matcher(alias).matches()) {
			throw new ProblemException(Problem.error("This is no name of an alias", alias,
					"give letters, digits, underscores and dashes, and neither 'latest' nor 'v' with a number"));
		}
		return alias;
	}
}

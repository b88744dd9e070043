package org.edgeloop.experiment;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * What MLflow takes as keys and values, told before anything is written or sent. Lengths are counted in characters as Python counts
 * them, in code points.
 */
public final class RunRules {

	public static final int LONGEST_KEY = 250;
	public static final int LONGEST_PARAM = 6000;
	public static final int LONGEST_TAG = 8000;

	private static final Pattern KEY = Pattern.compile("[/\\w.\\- :]*", Pattern.UNICODE_CHARACTER_CLASS);

	private RunRules() {
	}

	/**
	 * @param kind of what it is the key: {@code metric}, {@code param} or {@code tag}
	 * @throws ProblemException if MLflow would not take it
	 */
	public static void checkKey(String kind, String key) throws ProblemException {
		if (key.isEmpty() || !KEY.matcher(key).matches()) {
			throw wrong("This is no name of a " + kind, key,
					"names consist of letters, digits, underscores, dashes, periods, spaces, colons and slashes");
		}
		if (length(key) > LONGEST_KEY) {
			throw wrong("The name of this " + kind + " has " + length(key) + " characters", key, "use at most " + LONGEST_KEY);
		}
		if (!key.equals(normalized(key))) {
			throw wrong("This name of a " + kind + " means another path when it becomes a file", key,
					"leave out '.', '..' and slashes that name nothing");
		}
	}

	/** @throws ProblemException if MLflow would not take it */
	public static void checkParam(String key, String value) throws ProblemException {
		checkKey("param", key);
		checkLength("param", key, value, LONGEST_PARAM);
	}

	/** @throws ProblemException if MLflow would not take it */
	public static void checkTag(String key, String value) throws ProblemException {
		checkKey("tag", key);
		checkLength("tag", key, value, LONGEST_TAG);
	}

	/**
	 * @param path of an artifact, with slashes
	 * @throws ProblemException if it leads out of the run's folder, or names nothing in it
	 */
	public static void checkArtifactPath(String path) throws ProblemException {
		if (!isArtifactPath(path)) {
			throw wrong("This is no path of an artifact", path, "give a path below the run's artifacts, with slashes and without '..'");
		}
	}

	/** @return whether a path of an artifact leads out of no folder, and names something in it */
	public static boolean isArtifactPath(String path) {
		return !path.isBlank() && path.indexOf('\0') < 0 && path.indexOf('\\') < 0 && path.equals(normalized(path))
				&& !Path.of(path).isAbsolute();
	}

	private static void checkLength(String kind, String key, String value, int longest) throws ProblemException {
		if (length(value) > longest) {
			throw wrong("The value of this " + kind + " has " + length(value) + " characters", key,
					"MLflow takes at most " + longest + "; log it as an artifact");
		}
	}

	/** @return the path without what leads nowhere, or something else if it leads out or is absolute */
	private static String normalized(String path) {
		if (path.startsWith("/") || path.indexOf('\0') >= 0) {
			return "";
		}
		for (String part : path.split("/", -1)) {
			if (part.isEmpty() || part.equals(".") || part.equals("..")) {
				return "";
			}
		}
		return path;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static ProblemException wrong(String what, String key, String remedy) {
		return new ProblemException(Problem.error(what, key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…", remedy));
	}
}

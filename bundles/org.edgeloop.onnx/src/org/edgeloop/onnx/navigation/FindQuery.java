package org.edgeloop.onnx.navigation;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * What is looked for in a model; capitals and small letters are the same.
 *
 * @param text a part of what is looked for
 * @param isRegex whether the text is a regular expression as {@link Pattern} has them
 * @param places where it is looked for
 */
public record FindQuery(String text, boolean isRegex, Set<FindPlace> places) {

	public FindQuery {
		places = Set.copyOf(places);
	}

	/**
	 * @param progress ends the work of an expression that would take for ever
	 * @throws ProblemException if the text is no regular expression
	 */
	Predicate<String> matcher(Progress progress) throws ProblemException {
		try {
			Pattern pattern = Pattern.compile(text, (isRegex ? 0 : Pattern.LITERAL) | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
			return candidate -> pattern.matcher(new WatchedText(candidate, progress)).find();
		} catch (PatternSyntaxException e) {
			throw new ProblemException(Problem.error("this is no regular expression: " + e.getDescription(), text,
					"write it as Java has them, or look for plain text"), e);
		}
	}
}

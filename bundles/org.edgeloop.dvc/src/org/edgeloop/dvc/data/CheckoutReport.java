package org.edgeloop.dvc.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.edgeloop.base.Problem;

/**
 * What a checkout did to the workspace. Paths are from the repository's root, with a '/' behind those of folders.
 *
 * @param added outputs that were not there
 * @param modified outputs that were changed
 * @param deleted outputs that are gone, since the version that is checked out does not have them
 * @param addedFiles how many files were made, in folders and alone
 * @param modifiedFiles how many files got other content
 * @param deletedFiles how many files are gone
 * @param failed the outputs that are not what they should be, and why
 */
public record CheckoutReport(List<String> added, List<String> modified, List<String> deleted, int addedFiles, int modifiedFiles,
		int deletedFiles, Map<String, Problem> failed) {

	/** What the list of what failed begins with, in DVC's words. */
	public static final String FAILED = "Checkout failed for following targets:";

	/** Why something cannot be checked out that nobody has fetched. */
	public static final String NOT_IN_CACHE = "The cache lacks them.";

	/** What is the matter, and what helps. */
	private record Reason(String why, String remedy) {
	}

	/**
	 * @param naming makes a name for people of a path, from the repository's root or absolute
	 * @return each that failed with something of its own, then all together to which the same happened, by name
	 */
	public List<Problem> problems(UnaryOperator<String> naming) {
		List<Problem> problems = new ArrayList<>();
		Map<Reason, Set<String>> together = new LinkedHashMap<>();
		new TreeMap<>(failed).forEach((path, problem) -> {
			List<String> lines = problem.what().lines().toList();
			boolean listed = lines.getFirst().equals(FAILED);
			if (!listed && !problem.what().equals(NOT_IN_CACHE)) {
				problems.add(problem);
			} else {
				together.computeIfAbsent(new Reason(lines.getLast(), problem.remedy()), _ -> new TreeSet<>())
						.addAll((listed ? lines.subList(1, lines.size() - 1) : List.of(path)).stream().map(naming).toList());
			}
		});
		together.forEach((reason, names) -> problems
				.add(Problem.error(FAILED + "\n" + String.join("\n", names) + "\n" + reason.why(), "", reason.remedy())));
		return problems;
	}
}

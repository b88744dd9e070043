package org.edgeloop.onnx.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;

/** What is wrong with a file; beyond a number that anybody reads, problems are only counted. */
final class FoundProblems {

	private static final int MOST = 200;

	private final List<Problem> problems = new ArrayList<>();
	private long more;

	void add(Problem problem) {
		if (problems.size() < MOST) {
			problems.add(problem);
		} else {
			more++;
		}
	}

	List<Problem> all(String file) {
		List<Problem> all = new ArrayList<>(problems);
		if (more > 0) {
			all.add(Problem.error("there are " + more + " problems more", file, "fetch or make the file anew"));
		}
		return all;
	}
}

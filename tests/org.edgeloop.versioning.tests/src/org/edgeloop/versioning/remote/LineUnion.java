package org.edgeloop.versioning.remote;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Merges {@code *.list}: all lines of both sides, but for those that one side took away; the line {@code ?} has somebody decide. */
final class LineUnion implements FileMerger {

	@Override
	public boolean handles(String path) {
		return path.endsWith(".list");
	}

	@Override
	public Merged merge(String path, byte[] base, byte[] ours, byte[] theirs) throws ProblemException {
		var merged = new LinkedHashSet<>(lines(ours));
		merged.addAll(lines(theirs));
		if (merged.contains("damaged")) {
			throw new ProblemException(Problem.error("a side is damaged", path, ""));
		}
		lines(base).stream().filter(line -> !lines(ours).contains(line) || !lines(theirs).contains(line)).forEach(merged::remove);
		return new Merged((String.join("\n", merged) + "\n").getBytes(StandardCharsets.UTF_8), !merged.contains("?"));
	}

	private static List<String> lines(byte[] content) {
		return new String(content, StandardCharsets.UTF_8).lines().toList();
	}
}

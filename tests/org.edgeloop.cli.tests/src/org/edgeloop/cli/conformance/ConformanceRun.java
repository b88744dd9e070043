package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the command line against folders of numbers that other implementations made. Arguments: the folder that holds the families'
 * folders, or one of these. Prints a line a family, then each case that differs; ends with 1 if one does.
 */
public final class ConformanceRun {

	/** A new family is one class, and one line here. */
	static final List<Family> FAMILIES = List.of(new ChunkFamily(), new EmbeddingsFamily(), new EstimateFamily(),
			new QualityFamily(), new ReportFamily(), new StatTestFamily(), new StreamFamily());

	private ConformanceRun() {
	}

	public static void main(String[] arguments) throws IOException {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		if (arguments.length != 1) {
			out.println("usage: releng/conformance DIR");
			System.exit(2);
		}
		Map<String, Findings> found = run(Path.of(arguments[0]));
		found.forEach((family, findings) -> out.println(family + ": " + findings.summary()));
		found.forEach((family, findings) -> {
			findings.failed().forEach(line -> out.println("FAILED " + family + " " + line));
			findings.incomparable().forEach(line -> out.println("not comparable " + family + " " + line));
		});
		boolean isGood = !found.isEmpty() && found.values().stream().allMatch(findings -> findings.failed().isEmpty());
		System.exit(isGood ? 0 : 1);
	}

	/** @return the findings by the names of the families that have a folder there */
	static Map<String, Findings> run(Path folder) throws IOException {
		Map<String, Findings> all = new TreeMap<>();
		for (Family family : FAMILIES) {
			Path own = folder.endsWith(family.name()) ? folder : folder.resolve(family.name());
			if (Files.isDirectory(own)) {
				family.check(own, all.computeIfAbsent(family.name(), _ -> new Findings()));
			}
		}
		return all;
	}
}

package org.edgeloop.cli.internal.dvc;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which two states of a repository are compared, and how that is shown. */
@NonNullByDefault({})
public final class ComparedStates {

	@Parameters(index = "0", arity = "0..1", paramLabel = "OLD", defaultValue = "HEAD", description = "A commit; HEAD if none is named.")
	private String before;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NEW", defaultValue = "workspace",
			description = "A commit; what is there now if none is named.")
	private String after;

	@Option(names = "--targets", arity = "1..*", paramLabel = "FILE", description = "Only these files.")
	private List<String> targets = List.of();

	@Option(names = "--all", description = "Values that are the same, too.")
	private boolean all;

	@Option(names = { "--md", "--show-md" }, description = "Print a table of Markdown.")
	private boolean markdown;

	@Option(names = "--no-path", description = "Leave the files out.")
	private boolean withoutPath;

	@Option(names = { "--json", "--show-json" }, description = "Print JSON.")
	private boolean asJson;

	String before() {
		return before;
	}

	String after() {
		return after;
	}

	List<String> targets() {
		return targets;
	}

	boolean all() {
		return all;
	}

	boolean markdown() {
		return markdown;
	}

	boolean withPath() {
		return !withoutPath;
	}

	boolean asJson() {
		return asJson;
	}

	/** Says of which states files could not be read, in DVC's words, and why. */
	static void reportFailed(List<String> revisions, List<Problem> problems, Console console) {
		if (!revisions.isEmpty()) {
			console.message("DVC failed to load some metrics for following revisions: '" + String.join(", ", revisions) + "'.");
		}
		problems.forEach(console::report);
	}
}

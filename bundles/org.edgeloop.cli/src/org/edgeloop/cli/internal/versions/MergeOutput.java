package org.edgeloop.cli.internal.versions;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.remote.MergeOutcome;

/** Says what came of a merge. */
final class MergeOutput {

	private MergeOutput() {
	}

	/** @return the exit code: conflicts are something that did not hold */
	static int report(Console console, MergeOutcome merge) {
		for (String path : merge.conflicts()) {
			boolean labels = merge.mergedBySense().contains(path);
			console.report(Problem.warning(labels ? "both sides changed a label; both are kept" : "both sides changed the file", path,
					labels ? "decide in the editor, then stage the file" : "resolve it, then stage the file"));
		}
		return merge.kind() == MergeOutcome.Kind.CONFLICTING ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	static void text(Console console, MergeOutcome merge) throws IOException {
		String commit = merge.commit().substring(0, 7);
		console.print(switch (merge.kind()) {
			case UP_TO_DATE -> "Nothing to merge.\n";
			case FAST_FORWARD -> "Moved on to " + commit + ".\n";
			case MERGED -> "Merged as " + commit + ".\n";
			case CONFLICTING -> "Merged, but for conflicts: " + merge.conflicts().size() + "\n";
		});
		for (String path : merge.mergedBySense()) {
			console.print("  labels merged by their ids: " + path + "\n");
		}
	}
}

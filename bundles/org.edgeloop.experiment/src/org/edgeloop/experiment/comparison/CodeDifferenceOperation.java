package org.edgeloop.experiment.comparison;

import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.CommitDiffOperation;

/** Says how the code that one run was made with differs from another's, by the commits that their tags name. */
public final class CodeDifferenceOperation {

	private final Path place;
	private final ComparedRun from;
	private final ComparedRun to;

	/** @param place a file or folder of the Git repository with the code, such as the comparison's own */
	public CodeDifferenceOperation(Path place, ComparedRun from, ComparedRun to) {
		this.place = place;
		this.from = from;
		this.to = to;
	}

	/** @throws ProblemException if a run names no commit, or one that is not in this repository */
	public CommitDiff run(Progress progress) throws ProblemException {
		return new CommitDiffOperation(place, commit(from), commit(to)).run(progress);
	}

	private static String commit(ComparedRun run) throws ProblemException {
		String commit = commit(run.run());
		if (commit.isEmpty()) {
			throw new ProblemException(Problem.error("the run does not say which commit it was made with", run.label(),
					"MLflow writes the tag " + RunTags.GIT_COMMIT + " where a run is started from a script in a Git repository"));
		}
		return commit;
	}

	/** @return the id of the commit that a run was made with; empty if it does not say */
	public static String commit(Run run) {
		return run.tags().getOrDefault(RunTags.GIT_COMMIT, "").strip();
	}
}
